# Taking part: a pause, coming back, your role, who walks along with you, and leaving.

command-pauze = Take a break, or leave

membership-head = <b>Taking part</b>
membership-taking-part = You are taking part. You get invitations and messages from the network.
membership-paused = 🌙 You are taking a break until <b>{ $day }</b>. Until that day you get no invitations and no questions from the network. You can still report concerns, and you hear everything about your own reports.
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
membership-button-own = Back

membership-roles-head =
    <b>My role</b>

    What fits you? Choose none, one or more. The coordinator may see what you choose. Choosing it again takes it away; then it is gone here as well.
membership-role-connector = Connector
membership-role-representative = Representative
membership-role-doer = Doer
membership-role-critic = Critic
membership-role-connector-means = • <b>Connector</b>: you know many people and bring them together.
membership-role-representative-means = • <b>Representative</b>: you know what a group thinks and speak for them.
membership-role-doer-means = • <b>Doer</b>: you take things up and want something to happen.
membership-role-critic-means = • <b>Critic</b>: you dare to contradict the municipality and think along how to do better.

membership-welcome-back = 👋 Welcome back! Your break is over. From now on you get invitations from the network again. Not ready yet? Send /pauze.
membership-chair-left = 👤 Who would chair one or more meetings, does not take part any more. Those meetings have no chair now. Would you like to choose somebody else? Send /bijeenkomst and choose the meeting.
membership-left = You have left the network. Your name, your neighbourhood and your choices are erased. Thank you for all you did for your neighbourhood and for us. All the best! Would you like to come back one day? You are always welcome. Call the municipality then.

toast-membership-paused = You are taking a break. Have a good rest!
toast-membership-back = Welcome back!
toast-membership-buddy-on = Great! When somebody is new, I may ask you.
toast-membership-buddy-off = Fine. I will not ask you as a buddy any more.
toast-membership-named-on = Your name may be seen.
toast-membership-named-off = Other members do not see your name.
toast-membership-role-on = Kept
toast-membership-role-off = Taken away
toast-membership-alone = Good! Your buddy hears that it worked.
toast-membership-stepped-back = Fine. The coordinator looks for somebody else. Thank you!

refusal-pause-not-yours = This is for key figures and chairs. Are you an official? Then choose Away in your menu.
refusal-pause-not-later = Choose a day from tomorrow on, for example in a month.
refusal-pause-too-long = A break lasts { $months } months at most. Choose an earlier day. After that you can take a break again.
refusal-leave-not-alone = Your work must go to somebody else first. Ask a coordinator to take you out of the network.

form-pause-title = Break
form-pause-until = On which day would you like to take part again?
form-pause-until-hint = Until that day the network leaves you alone. After that you get a message from me.
form-pause-until-name = Back on
form-pause-send = Take a break
form-pause-preview = You take a break and are back on <b>{ $day }</b>. You can always come back earlier, with /pauze.

form-leaving-title = Leaving
form-leaving-why = Sorry that you want to leave. What is the main reason?
form-leaving-why-hint = The coordinator reads this, to learn from it.
form-leaving-why-name = Reason
form-leaving-why-time = I have no time or energy left
form-leaving-why-moved = I am moving or doing something else
form-leaving-why-expected = I expected something else
form-leaving-why-heard = I did not feel heard
form-leaving-why-unsafe = I did not feel at ease
form-leaving-why-other = Something else, or I would rather not say
form-leaving-words = Would you like to say something about it?
form-leaving-words-hint = What went well, and what could be better? You may skip this.
form-leaving-words-name = What you say about it
form-leaving-successor = Who could follow you up?
form-leaving-successor-hint = Write a name only if that person agrees. An organisation or a place is fine too. You may skip this.
form-leaving-successor-name = Who could follow you up
form-leaving-send = Yes, I leave
form-leaving-preview =
    <b>You are leaving the network.</b>
    • Your name, your neighbourhood, your choices and what you were filling in are erased at once.
    • What you reported goes on without your name. You will hear nothing more about it.
    • After that you cannot read or do anything here.

    The coordinator reads this, with your name. As soon as they have it, I erase it here:
form-leaving-after = Then choose what you want. Changed your mind? Choose Throw away, and you simply stay.

exit-head =
    👋 <b>{ $name }</b> has left the network.

    Reason: { $why }
exit-words = <b>What was said about it:</b>
    <pre>{ $words }</pre>
exit-successor = <b>Who could follow up:</b>
    <pre>{ $words }</pre>
exit-foot = This message is only here now. The name has been erased already, and so have these words. A word of thanks from you will be appreciated.

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
toast-core-on = Is in the core group now
toast-core-off = Is not in the core group any more

buddy-who = { $why ->
    [new] <b>{ $name }</b> is new.
    [declined] Whom you asked, cannot walk along with <b>{ $name }</b> now.
    [silent] Whom you asked to walk along with <b>{ $name }</b>, has not answered for a week.
    [left] Who walked along with <b>{ $name }</b>, or would, cannot do so now.
   *[none] <b>{ $name }</b> has no buddy yet.
 } Who walks along with { $name }? Below are members who offered to. Choose one. I will ask, without saying the name yet.
buddy-nobody = There is nobody who can walk along with <b>{ $name }</b> now. Members can offer it with /pauze. Tell them so at a meeting.
buddy-waits = I have asked <b>{ $buddy }</b> to walk along with <b>{ $name }</b>. You will hear the answer here. Would you rather have somebody else? Then choose below.
buddy-found = ✓ <b>{ $buddy }</b> walks along with <b>{ $name }</b>. They both know it.
buddy-button-one = { $name } · { $place }
buddy-button-later = Not now
buddy-button-back = Back
toast-buddy-asked = I am asking { $name }.

buddy-ask = 🤝 There is a new key figure (neighbourhood: { $place }). Would you walk along for a start?

    A buddy shares experience, thinks along and helps when something is new or difficult. A call now and then, or going to a meeting together, is enough. If you say yes, you hear who it is, and they hear your name.
buddy-button-yes = Yes, I will
buddy-button-no = Not now
buddy-agreed = 🤝 Thank you! You walk along with <b>{ $name }</b>. They hear your name now too. Talk to each other at the next meeting, or ask the coordinator to introduce you.
buddy-declined = Fine, no problem. Thank you for your answer. The coordinator asks somebody else.
buddy-over = This is not needed any more. Thank you!
buddy-yours = 🤝 You have a buddy: <b>{ $colleague }</b>. They have been here for longer and will walk along with you for a start. Your buddy shares experience, thinks along and helps when something is new or difficult. Talk to each other at the next meeting, or ask the coordinator to introduce you.
buddy-called-off = You do not have to be a buddy after all: the coordinator has asked somebody else. Thank you for thinking about it!
buddy-ended = 🤝 { $colleague } can do without a buddy now. That is good, and thanks to you as well. Thank you!
buddy-newcomer-left = The new key figure whose buddy you were or would be, is not taking part any more. You do not have to do anything. Thank you!
buddy-left = Your buddy cannot walk along with you any more. The coordinator knows and looks for somebody else for you. Do you have a question? Feel free to ask it at the next meeting.

refusal-buddy-gone = This person cannot be a buddy now. Choose somebody else.
refusal-buddy-has-one = Somebody walks along already. You do not have to do anything.
refusal-buddy-settled = This is not needed any more. Thank you!

thanks-head =
    🌷 <b>Thank you, { $name }!</b>

    Today we thank everybody who took part in { $network } this year. So you too.
thanks-numbers = <b>Your year:</b>
thanks-meetings = { $count ->
    [one] • You were at 1 meeting.
   *[other] • You were at { $count } meetings.
 }
thanks-points = { $count ->
    [one] • 1 point of yours came on the agenda.
   *[other] • { $count } points of yours came on the agenda.
 }
thanks-agreements = { $count ->
    [one] • You kept 1 agreement.
   *[other] • You kept { $count } agreements.
 }
thanks-years = { $years ->
    [0] You joined this year. Good to have you!
    [one] You have been with us for 1 year.
   *[other] You have been with us for { $years } years.
 }
thanks-alone = Only you see these numbers. I do not count reports: it is not about how many.
thanks-foot = What you do counts for your neighbourhood. Until next year!
