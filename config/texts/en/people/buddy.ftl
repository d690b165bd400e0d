# Who walks along with you.

buddy-who = { $why ->
    [new] <b>{ $name }</b> is new.
    [declined] The person you asked cannot walk along with <b>{ $name }</b> now.
    [silent] The person you asked to walk along with <b>{ $name }</b> has not answered for a week.
    [left] The person who walked along with <b>{ $name }</b>, or was going to, cannot do so now.
   *[none] <b>{ $name }</b> has no buddy yet.
 } Who could walk along with { $name }? Below are members who have offered to. Choose one. I will ask, without saying the name yet.
buddy-nobody = There is nobody who can walk along with <b>{ $name }</b> now. Members can offer it with /pauze. Tell them so at a meeting.
buddy-waits = I have asked <b>{ $buddy }</b> to walk along with <b>{ $name }</b>. You will hear the answer here. Would you rather have somebody else? Then choose below.
buddy-found = ✓ <b>{ $buddy }</b> walks along with <b>{ $name }</b>. They both know it.
buddy-button-one = { $name } · { $place }
buddy-button-not-now = Not now

buddy-ask = 🤝 There is a new key figure (neighbourhood: { $place }). Would you walk along for a start?

    A buddy shares experience, thinks along and helps when something is new or difficult. A call now and then, or going to a meeting together, is enough. If you say yes, you hear who it is, and they hear your name.
buddy-button-yes = Yes, I will
buddy-agreed = 🤝 Thank you! You walk along with <b>{ $name }</b>. They hear your name now too. Talk to each other at the next meeting, or ask the coordinator to introduce you.
buddy-declined = Fine, no problem. Thank you for your answer. The coordinator asks somebody else.
buddy-over = This is not needed any more. Thank you!
buddy-yours = 🤝 You have a buddy: <b>{ $colleague }</b>. They have been here for longer and will walk along with you for a start. Your buddy shares experience, thinks along and helps when something is new or difficult. Talk to each other at the next meeting, or ask the coordinator to introduce you.
buddy-called-off = You do not have to be a buddy after all: the coordinator has asked somebody else. Thank you for thinking about it!
buddy-ended = 🤝 { $colleague } can do without a buddy now. That is good, and thanks to you as well. Thank you!
buddy-newcomer-left = The new key figure whose buddy you were or would be, is not taking part any more. You do not have to do anything. Thank you!
buddy-left = Your buddy cannot walk along with you any more. The coordinator knows and looks for somebody else for you. You can ask your question at the next meeting.
buddy-mark-alumnus = former member
buddy-mark-social = social profession
buddy-agreed-alumnus = 🤝 Thank you! You walk along with <b>{ $name }</b>. They hear your first name now too. Call the municipality and ask the coordinator to introduce you to each other.
buddy-yours-alumnus = 🤝 You have a buddy: <b>{ $colleague }</b>. They are a former member of the network and will walk along with you for a start. Your buddy shares experience, thinks along and helps when something is new or difficult. Ask the coordinator to introduce you to each other.
