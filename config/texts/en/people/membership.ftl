# Taking part: a pause, coming back, and your role.

membership-head = <b>Taking part</b>
membership-taking-part = You are taking part. You get invitations and messages from the network.
membership-seats-lost = 🪑 { $count ->
    [one] You said that you would come to a meeting. If you take a break, your seat goes to somebody else.
   *[other] You said that you would come to { $count } meetings. If you take a break, your seats go to somebody else.
 } Once you are back you can answer again, as long as there is room.
membership-paused = 🌙 You are taking a break until <b>{ $day }</b>. Until that day you get no invitations and no questions from the network. You can still share a concern, and you will still hear about your own concerns.
membership-core = ⭐ You are in the core group. The coordinator decides that with you.
membership-roles = Your role: { $roles }
membership-no-roles = Your role: not chosen yet. You do not have to.
membership-buddy = Your buddy: <b>{ $name }</b>
membership-walks = You are the buddy of: <b>{ $name }</b>
membership-willing = { $willing ->
    [yes] Buddy: you are willing to walk along with somebody new.
   *[no] Buddy: you have not said that you would walk along with somebody.
 }
membership-named = { $named ->
    [yes] Your name at a meeting: may be seen by others who come, if everybody agrees.
   *[no] Your name at a meeting: only the coordinator and the chair see it.
 }
membership-choose = 👇 Would you like to change something? Choose a button. You can always change it back.

membership-button-pause-1 = Break: 1 month
membership-button-pause-3 = 3 months
membership-button-until = Break until a day
membership-button-back = I am back
membership-button-roles = My role
membership-button-willing-on = I want to be a buddy
membership-button-willing-off = No buddy any more
membership-button-alone = I can do without a buddy now
membership-button-step-back = I will not walk along any more
membership-button-named-on = My name may be seen
membership-button-named-off = Do not show my name
membership-button-leave = Leave the network

membership-roles-head =
    <b>My role</b>

    What fits you? Choose none, one or more. The coordinator may see what you choose, and can address a question or an invitation to it. Choosing it again takes it away; then it is gone here as well.
membership-role-connector = Connector
membership-role-representative = Representative
membership-role-doer = Doer
membership-role-critic = Critic
membership-role-social = Social profession
membership-role-connector-means = • <b>Connector</b>: you know many people and bring them together.
membership-role-representative-means = • <b>Representative</b>: you know what a group thinks and speak for them.
membership-role-doer-means = • <b>Doer</b>: you take things up and want something to happen.
membership-role-critic-means = • <b>Critic</b>: you dare to contradict the municipality and think along how to do better.
membership-role-social-means = • <b>Social profession</b>: you work with people, in care, at a school or with young people, say. As a buddy that can mean much to a new key figure.

membership-welcome-back = 👋 Welcome back! Your break is over. From now on you get invitations from the network again. Not ready yet? Send /pauze.
membership-chair-left = 👤 The person who was going to chair one or more meetings no longer takes part. Those meetings have no chair now. Would you like to choose somebody else? Send /bijeenkomst and choose the meeting.
membership-chair-away = 👤 The person who was going to chair one or more meetings cannot be there then. Those meetings have no chair now. Would you like to choose somebody else? Send /bijeenkomst and choose the meeting.
membership-left = You have left the network. Your name, your neighbourhood and your choices are erased. Thank you for all you did for your neighbourhood and for us. All the best! Would you like to come back one day? You are always welcome. Call the municipality then.

membership-line-core = Core group: { $core ->
    [yes] yes
   *[no] no
 }
membership-line-roles = Chose: { $roles }
membership-line-buddy = Buddy: { $name }
membership-line-walks = Walks along with: { $name }
membership-line-willing = Wants to be a buddy for somebody new
membership-line-paused = 🌙 Takes a break until { $day }
membership-button-core-on = Put in the core group
membership-button-core-off = Take out of the core group
membership-button-choose-buddy = Choose a buddy
membership-behalf = On whose behalf you take part: “{ $words }”. The coordinator sees this.
membership-line-behalf = Takes part on behalf of: “{ $words }”
membership-button-behalf = On whose behalf I take part
membership-button-no-behalf = Take that away
membership-button-withdraw = Take my introduction away
