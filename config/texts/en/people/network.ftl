# What the coordinator sees: the network, invitations, and who wants to come in.

network-overview =
    <b>{ $network }</b>

    Key figures: { $figures }
    Officials: { $officials }
    Coordinators: { $coordinators }
    Chairs: { $chairs }

    Waiting to be let in: { $waiting }
    Still signing up: { $reading }
    Open invitations: { $invites }

    Officials’ group: { $group }

network-group-none = not bound yet (put the bot in a private group and type /koppel there)
network-group-desk = none (the officials work at the desk on the web)
network-group-bound = { $title }
network-group-halted = { $title } (halted, waits for a coordinator)

network-members =
    <b>Members</b>

    { $count ->
        [one] There is 1 member.
       *[other] There are { $count } members.
    } Choose a name to see more.

network-roster =
    <b>The fixed group of officials</b>

    { $count ->
        [0] There are no officials yet. Invite them with /uitnodigen.
        [one] There is 1 official. It is better to have more than one.
       *[other] There are { $count } officials. Only they can read concerns and take them up.
    }

network-invites =
    <b>Open invitations</b>

    { $count ->
        [0] There are no open invitations.
        [one] There is 1 open invitation. You can withdraw it; then the link no longer works.
       *[other] There are { $count } open invitations. You can withdraw them; then the link no longer works.
    }
network-invites-some = Only the first { $shown } are below.

network-person =
    <b>{ $name }</b>

    Role: { $role }
    Neighbourhood: { $neighbourhood }
    Member since: { $since }
network-person-official =
    <b>{ $name }</b>

    Role: { $role }
    Member since: { $since }
    Can be reached: { $reachable ->
        [yes] yes
       *[no] no (has blocked the bot)
    }
network-person-gone = This person is no longer a member.

network-removing =
    <b>Remove { $name }?</b>

    { $role ->
        [key-figure] From that moment { $name } can no longer read or do anything. Concerns stay, without the name.
        [official] From that moment { $name } can no longer read or do anything. { $owned ->
            [0] { $name } has no open concerns now.
            [one] { $name } has <b>1 open concern</b> now. Choose who takes it over. Its reporter hears who that is.
           *[other] { $name } has <b>{ $owned } open concerns</b> now. Choose who takes them over. Their reporters hear who that is.
        } Is { $name } in the officials’ group? Take { $name } out of it yourself as well: until then I show no texts in it.
       *[other] From that moment { $name } can no longer read or do anything. Open invitations of { $name } stop working.
    }

    { $name } gets one message: that it has ended, and thanks. It is better to call first.

network-invite =
    <b>Invite</b>

    Which role is the invitation for?
network-invite-made = Good. The invitation is below. Role: { $role }.

network-invitation =
    <b>Invitation: { $role }</b>

    Have this code scanned, or pass on the link:
    { $link }

    The link works once, until { $day } { $hour }. Give it to one person you know. They read how it works and get a code of four digits. Let them tell you that code, by phone or when you meet. I will then ask you which code you heard.

network-admission =
    <b>{ $name }</b> wants to join as { $role }.

    Let { $name } tell you a code of four digits, by phone or when you meet. Have you heard the code? Then choose <b>{ network-button-type-code }</b>. { $left ->
        [one] You can try once.
       *[other] You can try { $left } times.
    }
network-admission-admitted = ✓ <b>{ $name }</b> has now joined as { $role }.
network-admission-asked = ✓ The code of <b>{ $name }</b> is right. { $role } is a role that reads along, so an official has to agree too. I asked the officials. You will hear here what comes of it.
network-admission-asked-operator = ✓ The code of <b>{ $name }</b> is right. { $role } is a role that reads along, and an official has to agree with that. There is none any more. The operator of the server can do it, with <code>schakel agree</code>.
network-admission-asked-new-account = ✓ The code of <b>{ $name }</b> is right. But { $name } comes with another Telegram account than before, and sees with it all there was. That is why the operator of the server has to agree too, with <code>schakel agree</code>.
network-admission-first = ✓ <b>{ $name }</b> has now joined as { $role }, and is the first. You did that alone. From now on you cannot: with each new official, coordinator or group an official has to agree.
network-admission-asked-again = The code was not right. { $name } gets a new one.
network-admission-later = All right. Nothing has been decided yet. Have you heard the code? Then choose <b>{ network-button-type-code }</b>. You also find that button with /netwerk.
network-admission-turned-down = The request was refused, and everything about this person has been erased. Does this person belong here after all? Then make a new invitation with /uitnodigen.
network-admission-gone = This request has already been dealt with.

network-second-waits = { $count ->
    [one] 👥 1 proposal waits for an official to agree.
   *[other] 👥 { $count } proposals wait for an official to agree.
 }
network-removing-last = ⚠️ This is the last official. After that you cannot let a new one in by yourself: the operator of the server has to agree then.

network-button-members = Members
network-button-roster = Officials
network-button-invites = Invitations
network-button-invite = Invite
network-button-overview = { button-back }
network-button-remove = Remove
network-button-remove-now = Yes, remove { $name }
network-button-heir = All to { $name }
network-button-no-heir = Free for everybody again
network-button-keep = { button-stop-no }
network-button-admit = Let in: { $name }
network-button-member = { $name } · { $role }
network-button-withdraw = Withdraw: { $role }, until { $day } { $hour }
network-button-type-code = Type the code
network-button-refuse = Do not let in

network-button-open = { desk-button-open }
network-button-erasing = Erased soon

network-guests = ⚠️ Somebody is in the officials’ group who is not on the list. No texts can be read there now.
network-flawed = ⚠️ Something is wrong with the officials’ group. No texts can be read there now. Press { button-again } to hear what has to change.

network-button-surveys = Survey

network-invitation-desk = Does this person have no Telegram? Then they go to { $address }, paste the link there and sign in with their municipality account.

network-button-talk = For the talk
network-button-talks = Count talks
network-talk =
    <b>For the talk with somebody who may fit</b>

    Use this as a help, the same for everybody. There is no score, and what you hear you do not write down here.

    <b>What you ask</b>
    • What do you already do for people in the neighbourhood? Tell me how that went.
    • Why would you like to join, and what do you hope it brings?
    • Whom do you know, and who knows where to find you? How do you hear what is going on?
    • How do you talk with people who think very differently from you?
    • What do you do when the municipality says something you do not agree with?
    • What would you rather not? How much time do you have?

    Do not ask about faith, origin or politics. That is not needed, and it is kept nowhere.

    <b>What you tell</b>
    • What { $network } does, and what it does not: nobody has to find anything out or keep an eye on anybody.
    • Taking part is voluntary. You choose what you tell, and stop when you like.
    • A fixed group of officials reads along. Every concern gets an answer, on a set day.
    • You can ask for help yourself, and you belong with others who do the same.
    • What Telegram can see, and what we keep and for how long.

    <b>Look at the whole</b>
    A network needs people who connect, who speak for others, who get things done and who dare to disagree. Nobody has to be all of that.
