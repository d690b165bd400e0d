# The standing menu below the input field, and what the bot says when somebody does something else.

menu-label-concern = Share a concern
menu-label-mine = My concerns
menu-label-help = Ask for help
menu-label-together = Together
menu-label-how = How does it work?
menu-label-privacy = Privacy
menu-label-network = Network
menu-label-invite = Invite

menu-welcome =
    Hello { $name }! This is <b>{ $network }</b>.

    { $role ->
        [official] { $where ->
            [desk] You see new concerns at the desk on the web. There you read them and take them up.
           *[group] You see new concerns in the officials’ group. There you read them and take them up.
            }
        [coordinator] Choose <b>Network</b> below to see who takes part. With <b>Invite</b> you invite somebody.
        [chair] You lead meetings. Send /bijeenkomst to call one or to look at one. Choose <b>Meetings</b> to see which ones you are invited to.
       *[key-figure] Do you see or hear something that worries you? Choose <b>Share a concern</b> below. Do you need something yourself? Choose <b>Ask for help</b>.
    }
menu-makes-room =
    { $danger ->
        [yes] ☎️ <b>Is there danger right now? Call 112.</b> The menu comes back when you are done or stop.
       *[no] The menu comes back when you are done or stop.
    }
menu-is-back = The menu is back below.
menu-choose = Choose below what you want to do.
menu-unknown-command = I do not know that one. No problem: choose below what you want to do.
menu-unknown-here = I do not know that one. No problem: you can simply go on here.
menu-bind-in-group = Send /koppel in the officials’ private group, not here. Put the bot in that group first.
menu-text-only = Thank you, but for now I can only read text. I do not keep stickers, videos or files. A photo or voice message can go with a concern: send it with your story.
menu-how-to-leave =
    There is nothing to stop: you are not in the middle of anything.

    Do you want to leave the network? Tell the coordinator, or call { $phone }. Are you a key figure or a chair? Then send /pauze, to leave or for a rest. Your name, your neighbourhood and your draft are then erased at once.

menu-trouble = Something went wrong. That is our fault, not yours. Please try again in a few minutes.

menu-label-away = Away
menu-label-back = Back again

menu-label-meetings = Meetings

menu-label-lost = Phone lost

menu-label-call-me = Call me

menu-welcome-at-desk =
    Hello { $name }! This is <b>{ $network }</b>.

    { $role ->
        [official] New concerns stand on the board of your desk. There you read them and take them up.
       *[other] Choose <b>Network</b> to see who takes part. With <b>Invite</b> you invite somebody.
    }

menu-bind-in-group-at-desk = A group can only be bound in Telegram: there a coordinator sends /koppel in the officials’ private group. At the desk no such group is needed.
