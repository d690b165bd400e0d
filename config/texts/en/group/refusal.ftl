# Why something cannot be done in the officials' group.

refusal-group-not-ready = This is no longer possible. Send /koppel in the group to start again.

refusal-guest-in-group = Not now. Somebody is in this group who is not on the list. I show texts again as soon as the coordinator has settled it.
refusal-guest-left = This person is no longer in the group.
refusal-group-open = Not now. The settings of this group let others look in. I tell you in your own chat what has to change.
refusal-group-rights = Not now. In this group I lack a right that I need. I tell you in your own chat what has to change.

refusal-second-waits = Somebody was asked to agree with this already. You will hear what comes of it.
refusal-second-over = This has been decided already, or it has ended.
