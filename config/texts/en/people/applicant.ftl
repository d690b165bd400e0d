# I know somebody: a member passes on a link, who opens it introduces themselves, the coordinator calls.

applicant-links =
    <b>I know somebody</b>

    { $role ->
        [key-figure] Do you know somebody who fits the network? Somebody who knows the neighbourhood, and whom people trust?
       *[other] Do you know somebody who fits, or is somebody looking out for you (a colleague, a partner)?
    } Make a link then, and pass it on. One link is for one person.

    Whoever opens the link is not in yet. They introduce themselves briefly. The coordinator reads that and calls. Then they decide together. You hear that your link was used, and when that person joins. You hear no more than that.

    { $open ->
        [0] You have no open link now.
        [one] You have 1 open link now.
       *[other] You have { $open } open links now.
    } You can have { $most } at a time.
applicant-link-made = ✓ Your link is below. Forward that message, or put the link in a message of your own.
applicant-link =
    <b>Something for you?</b>

    I think you fit { $network }. These are people who know their neighbourhood well. They talk with each other and with the municipality of { $municipality } about what is going on.

    Open this link in Telegram and introduce yourself briefly. It commits you to nothing. The coordinator calls you afterwards.
    { $link }

    The link works once, up to and including { $day }. Do not pass it on.
applicant-link-used = Somebody opened your link. It is used up now. Thank you for thinking along! The coordinator does the rest.
applicant-came-in = 🎉 Somebody who got your link has now joined the network. Thank you!

applicant-button-make = Make a link
applicant-button-end = Let my open links lapse

applicant-reading =
    <b>Introduce yourself to { $network }</b>

    Somebody who knows you gave you this link. { $network } is a network of people who know their neighbourhood well, together with the municipality of { $municipality }.

    It commits you to nothing. We ask four things: your first name, what you do in the town, a number to call you on, and when a call suits you. Only the coordinator reads it. Write nothing about other people.

    Then the coordinator calls you. If you both want to, you get an invitation here. What you tell here we erase as soon as there is an answer, and always after { $days } days. Telegram can read along. Would you rather not? Then call { $phone }.
applicant-former-own = You were here before with this account. The coordinator sees that.
applicant-name = <b>What is your first name?</b>

    Type it below.
applicant-about = <b>What do you do in the town?</b>

    One sentence is enough. For instance: I coach the youth of the football club. Write about yourself only.
applicant-phone = <b>On which number can we call you?</b>

    Type the number alone.
applicant-when = <b>When does a call suit you best?</b>
applicant-check = <b>Is this right?</b>
applicant-told =
    First name: <b>{ $name }</b>
    Number: <code>{ $phone }</code>
    Call: { $when }
    <pre>{ $about }</pre>
applicant-sent =
    <b>Thank you. It has been sent.</b>

    The coordinator reads it and calls you. Then you hear here whether you get an invitation. If you hear nothing for { $days } days, we erase everything and tell you so here.

    Changed your mind? Choose Stop, and we erase everything at once. You can also ask: { $phone }.
applicant-button-by-day = By day
applicant-button-in-the-evening = In the evening
applicant-button-any-time = Any time
applicant-button-go-on = { onboarding-button-go-on }

applicant-invited = 🎉 Good news: you are invited. Read first how it works. Then you choose whether you join.
applicant-no =
    Thank you for introducing yourself. We are not inviting you to the network now. That says nothing about you: sometimes there is somebody in your neighbourhood already, or it does not fit at this moment.

    We have erased everything about you. Would you like to ask something about it? Call { $phone }.
applicant-lapsed =
    You introduced yourself to the network, and nothing came of it. That should have gone differently, sorry. We have erased everything about you.

    Would you still like to join? Call { $phone }.

applicant-button-waiting = { $count ->
    [one] 👋 1 person is introducing themselves
   *[other] 👋 { $count } people are introducing themselves
 }
applicant-new = 👋 Somebody introduced themselves through a member’s link. Read it, and call them.
applicant-button-read = { card-button-read }
applicant-list =
    <b>People introducing themselves</b>

    { $count ->
        [0] Nobody is waiting for an answer now.
        [one] 1 person is waiting for an answer.
       *[other] { $count } people are waiting for an answer.
    }
applicant-one = <b>Somebody has introduced themselves</b>, { $day }
applicant-by = { $known ->
    [yes] The link is from <b>{ $name }</b>.
   *[no] It is no longer known whose link this was.
 }
applicant-former = ⚠️ This account was here before: as a member who left or was taken out, or as somebody who was not let in. Find out first what happened.
applicant-then = Call first. If you then invite them, this person gets the usual invitation in the chat they have: explanation, consent, and a code that you hear on the phone.
applicant-sure =
    <b>Not invite { $name }?</b>

    { $name } gets a kind message, and everything about { $name } is erased. Better call first.
applicant-done-invited = ✓ The invitation has been sent, in the same chat. When it has been read, I ask you for the four-digit code. What was told is erased.
applicant-done-no = ✓ This person got a kind message. Everything is erased.
applicant-button-invite = Invite { $name }
applicant-button-no = Do not invite
applicant-button-no-sure = Yes, do not invite
