# The yearly word of thanks.

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
thanks-alone = Only you see these numbers. I do not count concerns: it is not about how many.
thanks-foot = What you do counts for your neighbourhood. Until next year!
thanks-mayor = { $how ->
    [both] 💐 The mayor thanks you too. This is what the mayor wrote to everybody in { $network }. A spoken message comes next:
    [spoken] 💐 The mayor thanks you too, with a spoken message to everybody in { $network }. It comes next.
   *[written] 💐 The mayor thanks you too. This is what the mayor wrote to everybody in { $network }:
 }
thanks-mayor-voice = 💐 The mayor to everybody in { $network }.
thanks-mayor-unheard = 💐 The mayor also recorded something for everybody in { $network }, but your Telegram does not accept this voice message. Would you like to hear it? Call { $phone }.
