# Who is at a meeting, and what comes after it: thanks, agreements, minutes. And points for the agenda.

after-hub =
    <b>{ $title }</b>
    { $day }

    👥 Present: { $present } of { $invited }{ $thanked ->
        [yes] {""}. They have been thanked.
       *[no] {""}.
    }
    🤝 Agreements: { $agreements }{ $told ->
        [yes] {""}. Sent.
       *[no] {""}.
    }
    📝 Minutes: { $minutes ->
        [yes] sent.
       *[no] not sent yet.
    }

    { $next ->
        [over] You can still add and change agreements and minutes here.
        [thanked] Was there somebody else? Record it. They are thanked at once.
       *[noting] Record who was there. Whoever was there is thanked at ten the next morning. You can also do it now.
    }

after-list =
    <b>{ $title }</b>: who is here?

    Tap a name. A ✓ means: is here. Now { $present ->
        [0] nobody yet.
        [one] 1 person.
       *[other] { $present } people.
    } Rather with a code? Then people sign in by themselves.

after-list-over =
    <b>{ $title }</b>: who was there?

    A ✓ means: was there. { $present ->
        [0] Nobody is on the list.
        [one] That is 1 person.
       *[other] That is { $present } people.
    } This was possible until a day after the meeting. You cannot change it any more.

after-code-shown =
    <b>{ $title }</b>

    The code for who is here: <b>{ $code }</b>

    Show this in the room. People scan the picture. Or they choose <b>Meetings</b>, then this meeting, then <b>I am here</b>, and type the code.
after-code-here = ✓ Welcome to <b>{ $title }</b>! You are on the list of who is here.
after-code-wrong = That is not the code. Please look again: it is 4 digits.
after-code-wait = That was not the code, five times. Try again in ten minutes, or tell the chair that you are here.

after-thanks =
    💐 Thank you for being at <b>{ $title }</b>, on { $day }.

    It is good that you made time for the network. Are there agreements, or minutes? You get them here.

after-agreements =
    🤝 <b>Agreements</b> of { $title }, { $day }

    { $count ->
        [0] There is nothing yet. Choose <b>Add an agreement</b>.
       *[other] { $told ->
            [yes] Who was there has these agreements.
           *[no] Not sent yet as it stands here. Choose <b>Send to who was there</b>.
        }
    }
after-agreement-open = • { $what }
    { $who }{ $by ->
        [none] {""}
       *[other] {""}, by { $by }
    }
after-agreement-kept = ✓ { $what }
    { $who }. Done.
after-agreement-dropped = ✗ { $what }
    { $who }. Called off.
after-who-everybody = For everybody
after-who-you = For you
after-who-nobody = For whoever does it
after-agreed = 🤝 <b>This was agreed</b> at { $title }, { $day }
after-agreed-next = On the day itself we ask whether it worked out. What is still open then is in the next invitation too.

after-asked-open =
    🤝 { $today ->
        [yes] Today is the day of this agreement
       *[no] Once more about this agreement
    }, made at { $title } on { $day }. Did it work out?
after-asked-told =
    🤝 { $today ->
        [yes] Today is the day of this agreement
       *[no] Once more about this agreement
    }, made at { $title } on { $day }.
after-asked-later = 🤝 Good to know. We ask you once more in a week.
after-asked-done = 🤝 Thank you, this is noted with { $title } of { $day }.

after-still-open = 🤝 Still open from before
after-still-open-one = • { $what }{ $by ->
    [none] {""}
   *[other] { $ends ->
        [closed] {" "}By { $by }
       *[open] {""}, by { $by }
    }
 }{ $yours ->
    [yes] {""} <b>(for you)</b>
   *[no] {""}
 }
after-still-open-more = { $count ->
    [one] And 1 more agreement.
   *[other] And { $count } more agreements.
 }

after-minutes = 📝 <b>Minutes</b> of { $title }, { $day }
after-minutes-sent = ✓ The minutes go to everybody who was invited. Is something wrong? Then send them once more.

after-point-somebody = Somebody
after-point-theirs-open = 📋 { $name } would like a point on the agenda of <b>{ $title }</b>:

    { $point }

    Do you put it there?
after-point-theirs-accepted = 📋 On the agenda of <b>{ $title }</b>:

    { $point }

    { $name } has heard that.
after-point-theirs-declined = 📋 Not on the agenda of <b>{ $title }</b> now:

    { $point }

    { $name } has heard that.
after-point-theirs-lapsed = 📋 This point for <b>{ $title }</b> was not decided about:

    { $point }

    { $name } has heard that.
after-point-mine-open = 📋 Your point for <b>{ $title }</b> was passed on.

    { $point }
after-point-mine-accepted = 📋 Your point is on the agenda of <b>{ $title }</b>:

    { $point }

    Thank you! It is in the invitation too.
after-point-mine-declined = 📋 Your point is not on the agenda of <b>{ $title }</b> now:

    { $point }

    There is no room for it this time. Feel free to bring it up at the meeting, or send it again next time.
after-point-mine-lapsed = 📋 Your point for <b>{ $title }</b> was not decided about:

    { $point }

    Feel free to send it again for the next time.
after-point-passed-on = ✓ Your point was passed on to who leads the meeting. You hear here whether it comes on the agenda.

after-button-me = I am here
after-button-again = Try again
after-button-point = Point for the agenda
after-button-hub = Presence, agreements, minutes
after-button-attendance = Presence
after-button-agreements = Agreements
after-button-minutes = Send minutes
after-button-thanks = Done, thank who was there
after-button-code = Show a code
after-button-meeting = To the meeting
after-button-add = Add an agreement
after-button-send = Send to who was there
after-button-kept = Done
after-button-later = Not yet
after-button-dropped = Called off
after-button-off = Take away
after-button-accept = On the agenda
after-button-decline = Not now
