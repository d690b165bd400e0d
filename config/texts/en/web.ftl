# The officials' desk, on the municipality's own web.

web-name = Schakel
web-skip = Skip to the content
web-navigation = Main menu
web-menu = Menu
web-own = For yourself
web-renewed = This page has been updated.
web-board = Board
web-sessions = Where you are signed in
web-sign-out = Sign out
web-sign-in = Sign in
web-front-title = The Schakel desk
web-front = This is where the network’s officials and coordinators work. You sign in with your municipal account.
web-front-out = You are signed out.
web-front-out-here = You are signed out here, but perhaps not at the municipality: its sign-in service is not answering right now. Please sign out there too, or close your browser.
web-front-over = You were signed in too long, or away too long. Please sign in again.
web-front-over-kept = You were signed in too long, or away too long. Please sign in again. What you typed is kept for a day.
web-front-over-undone = You were signed in too long, or away too long. Please sign in again. What you just pressed was not done.
web-front-over-unkept = You were signed in too long, or away too long. What you just sent was not done and not kept. Your text stands below: copy it, and then sign in again.
web-front-unkept = You are not signed in. What you just sent was not done and not kept. Your text stands below: copy it, and then sign in.
web-front-undone = You are not signed in. What you just pressed was not done. Sign in, and then try again.
web-front-nobody = You are signed in at the municipality, but Schakel does not know this account.
web-front-full = Too many people are waiting at this door now. Try again in ten minutes.
web-nobody-code = Do you take part in Schakel on Telegram already, as an official or a coordinator? Then send what stands below in your own chat with Schakel. The code works until { $until }. Give it to nobody else.
web-nobody-after = After that another official agrees, or the operator of the server when there is no other. Do you not take part yet? Ask the coordinator of your network for access.
web-nobody-waits = Somebody asked to let this account in. { $second ->
    [operator] The operator of the server
   *[official] Another official
 } still has to agree, until { $until } at the latest. You will hear it in your own chat with Schakel.
web-nobody-again = Try again
web-front-weak = You did not sign in strongly enough. Sign in the way your municipality asks, for example with a code on your phone.
web-front-long-ago = It is too long ago that you showed the municipality who you are. Sign out there, and then sign in again.
web-front-refused = Signing in did not work. Please try once more. If it fails again, ask your administrator.
web-front-provider = The municipality’s sign-in service is not answering right now. Please try again in a few minutes. Nothing is lost.
web-front-busy = Too many requests are coming in right now. Wait a minute and try again.
web-sentence-title = This is not possible now
web-not-there = There is nothing here, or it is not for you.
web-not-now = This cannot be done any more. Nothing was done. Go back to the board and see how it stands now.
web-form-old = This form is not from this session. Go back and try again. Nothing was done.
web-form-kept = This form is of an earlier session. Nothing was sent. Your text stands below: look it over and go on.
web-form-back = Back, without sending
web-form-optional = (you may leave this open)
web-form-none = None
web-form-choose = Choose
web-form-day = Day
web-form-hour = Time
web-form-wrong = Some answers still need a change. Nothing was sent.
web-form-still = Please answer this question too.
web-form-other-now = This has changed meanwhile. Nothing was sent. What you typed stands below. Fill in what still has to be different now.
web-refusal-bsn = This holds a citizen service number. Schakel never keeps that. Take it out and go on.
web-refusal-nothing-written = Please fill this in.
web-refusal-not-finished = Not all questions have been answered yet.
web-refusal-nothing-changed = Nothing has changed yet. Fill in what will be different.
web-refusal-moment-unclear = Fill in a day and a time.
web-refusal-moment-ambiguous = This is not clear enough. Fill in a day and a time.
web-refusal-moment-time-missing = Fill in the time too.
web-refusal-moment-no-such-day = This day does not exist. Choose another day.
web-refusal-moment-past = This is over already. Choose a moment that is still to come.
web-refusal-moment-far = This is more than a year and a half ahead. Choose an earlier moment.
web-refusal-moment-skipped-hour = This time does not exist that night: the clock goes forward an hour. Choose another time.
web-refusal-moment-in-digits = Fill in a day, in digits.
web-refusal-day-unclear = Fill in a day.
web-refusal-meeting-for-nobody = This is for nobody now. Choose who it is for.
web-refusal-agenda-too-many = There is room for { $most } points on the agenda. Make it shorter.
web-refusal-agenda-point-too-long = A point on the agenda is too long. It may have { $max } characters. Make it shorter.
web-refusal-too-many-picked = You can choose { $most } at most. Take a tick away.
web-refusal-too-few-picked = { $least ->
    [one] Choose at least 1.
   *[other] Choose at least { $least }.
 }
web-refusal-meeting-while-paused = You are taking a break now. When you take part again, you can answer here again.
web-refusal-after-nobody = First note who was there.
web-refusal-agreement-day = Choose a day after today.
web-refusal-poll-same-twice = This date is there already. Choose another moment, or leave this open.
web-refusal-series-over = This series is over.
web-refusal-meeting-changed-meanwhile = Somebody else has changed this meeting meanwhile. Nothing was sent.
web-unread-400 = Schakel cannot read this. Nothing was done. Go back and try once more.
web-unread-405 = That cannot be done here. Nothing was done.
web-unread-408 = It took too long before all of it had come in. Nothing was done. Try once more.
web-unread-413 = This is too large. Nothing was done. Make your text shorter and try once more.
web-unread-415 = Schakel cannot read this kind of file or form. Nothing was done.
web-pin-title = Your PIN
web-pin-label = PIN, six digits
web-pin-again = The same PIN once more
web-pin-go-on = Go on
web-pin-check = Type your PIN before you read. After that Schakel does not ask for it for { $minutes } minutes. Forgotten? Ask two colleagues for help.
web-pin-choose = Choose a PIN of six digits. The PIN is a second lock: whoever only gets at your computer or phone cannot read then. Take no year, no date and no row like 123456. After a right PIN Schakel does not ask for it for { $minutes } minutes.
web-pin-renew = Your PIN is right, but others may know it, or you want another. Choose a new one now.
web-trouble = Something went wrong on our side. What was kept is still there. Please try again in a minute.
web-to-board = To the board
web-back-to = Back to { $reference }
web-other-words = You were still working on: { $title }. If you start here, that text is dropped.
web-go-on-with-it = Go on with that
web-choose-close = How did it end?
web-choose-pass-on = To whom does it go?
web-with-a-reason = (with a reason)
web-your-words = Your text
web-look-once-more = Look at it once more
web-standard-texts = Standard texts
web-standard-hint = The reporter reads a standard text in their own language. You will see it first.
web-words-changed = You wrote something else in another tab since. Nothing was sent. This is what is kept now: look it over.
web-is-it-right = Is this right? Nothing has been sent yet.
web-sessions-hint = Is there something you don’t recognise? End it, and tell your coordinator right away.
web-session = Signed in since { $since }, last seen at { $seen }.
web-session-this = This is the browser you are using.
web-accounts = Who has a desk
web-accounts-hint = Can a colleague no longer sign in safely? Then close that desk at once. All else stays as it is.
web-accounts-none = Nobody has a desk now.
web-session-end = End
web-whom = Who gets it?

web-roster = Officials
web-roster-hint = Whoever is away gets no reminders. The stand-in gets them.
web-roster-nobody = There are no officials yet.
web-to-roster = To the officials
web-you = (you)
web-present = Present
web-stand-in = Who stands in?
web-stand-in-all = Reminders go to all officials who are there.
web-head-name = Name
web-head-presence = Present or away
web-head-do = Change
web-head-when = When
web-head-who = Who
web-head-what = What
web-head-about = About
web-head-place = Neighbourhood
web-head-count = Number
web-journal = Journal
web-journal-days = Other days
web-journal-people = Of one person
web-to-journal = To the journal
web-day = Day
web-day-before = A day earlier
web-day-after = A day later
web-show = Show
web-quarter = Quarter
web-worth = What the network is worth
web-report = Report of the year
web-report-strike-out = Strike out: { $what }
web-report-put-back = Put back: { $what }
web-report-words = Write words to begin with
web-knowledge = Knowledge
web-network = Network
web-to-network = To the network
web-nobody = Nobody
web-coming-in = Who wants to come in
web-network-under-way = { $count ->
    [0] Nobody is signing up now.
    [one] 1 person is signing up.
   *[other] { $count } people are signing up.
 }
web-network-invites = { $count ->
    [0] Invite
    [one] Invite (1 open invitation)
   *[other] Invite ({ $count } open invitations)
 }
web-network-role = { $role }: { $count }
web-heir = Who takes over the concerns?
web-which-role = For which role?
web-invite = Invitation: { $role }
web-invite-make = Make an invitation
web-invite-hint = The link is not shown by itself. Show it only when you pass it on.
web-invite-show = Show the link
web-invite-anew = Show a new link
web-invite-link = This is the link. It is shown once. If you show a new link, this one no longer works.
web-invite-next = Give it to one person whom you know. The link works once, { $until }. That person reads how it works and gets a code of four digits. Have them tell you that code, on the phone or when you meet. Then type it at Network.
web-invite-withdraw = Withdraw
web-invites-open = Open invitations
web-nobody-invited = There are no open invitations.
web-to-invites = To the invitations
web-until = until { $day } { $hour }
web-newcomer-asks =
    <b>{ $name }</b> wants to join as { $role }.

    Have { $name } tell you a code of four digits, on the phone or when you meet. Type it here. { $left ->
        [one] You can try once.
       *[other] You can try { $left } times.
    }
web-newcomer-code = The code you heard
web-newcomer-admit = Let them in
web-newcomer-wrong = The code was not right. { $name } has a new one now. Have them tell you that one.
web-newcomer-second = The code of { $name } is right. Now somebody else has to agree.
web-newcomer-reads = This person is still reading how it works and has no code yet.
web-lost-hint = Whose phone was lost? From that moment that account can do and read nothing more, here neither.
web-to-lost = To lost phones

web-agreements = Agreements
web-activity = Activity
web-activity-more = Everything else about activities is in your messages, at Together
web-calendar = Calendar
web-to-calendar = To the calendar
web-months = Other months
web-month-before = A month earlier
web-month-now = This month
web-month-after = A month later
web-this-month = In this month
web-coming-up = What is coming up
web-calendar-nothing = There is nothing here.
web-rsvp = Are you coming?
web-rsvp-keep = Keep the answer
web-planned = Date polls and series
web-calendar-address = Your meetings in your own calendar
web-calendar-address-once = This is your calendar address. You see it only now. Keep it safe.
web-calendar-address-next = In your calendar, choose to add a calendar by address (also called: subscribe, or by URL). Paste it there. Your calendar decides how often it looks whether anything changed: sometimes only after a day.
web-meeting-moved = The meeting has been moved meanwhile. Your answer was not kept. See when it is now, and answer again.
web-how-it-stands = How it stands
web-to-meeting = To the meeting
web-to-series = To the series
web-minutes = Minutes
web-minutes-elsewhere = The minutes were sent as a PDF. You got them in your chat.
web-who-is-there = Who is there?
web-keep-list = Keep the list
web-room-code = This is the code for who is there. Show it in the room. People open their invitation, choose I am here, and type the code.
web-vote-yes = Yes
web-vote-if-needed = If need be
web-vote-no = No
web-vote-open = What you leave open counts as no.
web-poll-over = This date poll is done.
web-series-over = This series is over.
web-who-come = Who is coming
web-who-said-what = Who said what
web-announcements = Announcements
web-announcements-all = All announcements
web-announcements-none = There are no announcements yet.
web-announcement-to-you = As you got it
web-announcement-file = It comes with a PDF: { $name }. You find it in your own chat with Schakel.
web-to-announcements = To the announcements
web-letters = What people said back
web-letters-own = What you said back, and the answer
web-paper = A PDF can only be sent along in Telegram.
web-letter-passed-on = Your reply was passed on to the coordinator. You can read an answer here.
web-letter-answered = Your answer is on its way to whoever wrote this.
web-letters-none = Nobody has said anything back.
web-letters-waiting = { $count ->
    [0] What people said back
    [one] What people said back (1 waits for an answer)
   *[other] What people said back ({ $count } wait for an answer)
 }
web-announcement = Announcement

web-surveys = Surveys
web-surveys-none = There are no surveys yet.
web-surveys-of-officials = A survey stands here once it is closed.
web-survey-line = { $stage ->
    [open] { $title } (open until { $day }, { $hour })
   *[closed] { $title } (closed)
 }
web-to-surveys = To the surveys
web-survey-asked = What was asked
web-survey-tell = Let the network know what was done with it
web-survey-option = Answer
web-survey-words = In people’s own words, in the order of the alphabet
web-survey-words-gone = This page closes by itself after { $minutes } minutes.

web-proposals = Proposals
web-proposals-none = No proposal is waiting for somebody to agree.
web-proposal-person = Somebody new
web-proposal-group = The officials' group
web-proposal-desk = An account for the desk
web-proposal-guest = Somebody reads along
web-proposal-count = People read along

web-messages = Messages
web-messages-new = new
web-messages-hint = What Schakel has to say to you is here. It stays for a month.
web-messages-none = There are no messages for you.
web-messages-you = You
web-messages-file = File: { $name }
web-messages-concern = Go to the concern
web-told-new = 📥 New, not acknowledged yet · { $due }
web-messages-answer = Type your answer or your question
web-messages-send = Send
web-messages-menu = Menu
web-messages-too-long = Your message is too long: it can have { $most } characters. Make it shorter, or send it in two parts.
web-invited = Do you have an invitation?
web-invited-hint = You don’t need Telegram for it. Paste the link or the code that the coordinator gave you below. Then you sign in with the municipality.
web-invited-code = Link or code
web-invited-go = Continue with this invitation

web-bell = E-mail bell
web-bell-sign = { $sign ->
    [missing] set it up
   *[broken] does not work
 }
web-bell-hint = When something is waiting for you, you get an e-mail: “Something is waiting for you in Schakel”. It does not say what it is. Schakel uses your address for nothing else, and your colleagues cannot see it.
web-bell-when = The bell rings at most once every { $every } minutes, and every { $urgent } minutes when something is urgent. It does not ring when you were just active here. Between { $night } and { $morning } { $duty ->
    [yes] it only rings for something urgent, for whoever is on duty.
   *[no] it does not ring.
 } If something is still waiting the next working day, it rings once more.
web-bell-off = There is no bell here, because this installation has no mail server. Please look for yourself whether there is something for you, or ask your administrator for a mail server.
web-bell-address = Your e-mail address
web-bell-give = Save
web-bell-try = Ring a test bell
web-bell-away = Remove my address
web-bell-trying = The test bell is on its way. Look in your mailbox in a minute, also under junk mail.
web-bell-rang = The bell last rang on { $at }.
web-bell-never = The bell has not rung at this address yet.
web-bell-trouble = { $why ->
    [refused] On { $since } the mail server did not accept e-mail for this address. Is the address right? Schakel keeps trying once a day.
    [later] On { $since } the mail server asked us to come back later. That happens by itself.
    [uncertain] On { $since } it was not certain that the e-mail arrived, so it will be sent once more.
   *[silent] On { $since } Schakel could not hand anything to the mail server. The administrator can see this. Schakel keeps trying.
 }
web-invited-already = You take part already. This invitation was not used: give it to whoever still needs it, or let the coordinator withdraw it.
web-messages-older = Older messages
web-messages-newest = To the newest messages
web-messages-file-later = This file is at Telegram, which does not answer now. Try again in a few minutes.
web-messages-file-gone = This file is not there any more.

web-write-down = Write it down
web-by-phone-title = Write down a concern
web-by-phone-whom-hint = Do not write down the name of somebody outside the network.
web-by-phone-may-i = Consent
web-by-phone-may-i-hint = Does the caller say no? Then write nothing down. Without this tick Schakel keeps nothing.
web-by-phone-may-i-name = Consent
web-by-phone-may-i-wrong = Tick this box if the caller said yes. What you typed is not kept yet.
web-by-phone-may-i-allowed = The caller said that I may write this down
web-by-phone-danger-112-hint = Tell the caller to hang up and call 112. Or call yourself. Then go on writing.
web-by-phone-account-hint = Do not write down names or addresses of people.
web-by-phone-help-hint = Please write no names or addresses of people here either.
web-by-phone-follows-member = <b>{ $name }</b> is the reporter. { $name } gets a receipt at once, and hears everything that follows. { $reference ->
    [none] {""}
   *[other] This goes into { $reference }: { $name } asked to be called about it.
 }
web-by-phone-follows-outside = <b>Nobody gets a message about this.</b> Give the caller the reference: you see it once this is sent. You give feedback on the phone. Then choose <b>Told on the phone</b>.
web-refusal-told-already = What was told on the phone has already been written down or answered here, or the reporter no longer takes part. Nothing was sent. Is this something else? Then start on the board with Write down a concern.
web-refusal-too-long = This is too long. This answer holds { $max } characters; that is { $over } too many. Make it shorter.

web-duty = Duty
web-duty-hint = Whoever has duty looks at urgent concerns while the town hall is closed.
web-duty-none = { $sets ->
    [yes] There is no rota yet. Choose below who takes part.
   *[no] There is no rota yet. The coordinator makes it.
 }
web-duty-head-week = Week
web-duty-head-who = Who has duty
web-duty-now = Now, until { $until }
web-duty-from = From { $since }
web-duty-instead = Not there. { $name } has duty instead.
web-duty-asks = { $name } would like to swap.
web-duty-back = Will you take it? Then { $name } gets your week from { $day }.
web-duty-swap = Swap
web-duty-give = Give to somebody
web-duty-whom = Who has duty in this week?
web-duty-both-hear = Whoever gets the week and whoever had it both hear of it.
web-duty-order = Each has a week, in this order. Whoever you add comes last.
web-duty-on = Add
web-duty-off = Take off
web-to-duty = To the duty rota
web-refusal-duty-week-gone = This week can no longer be chosen. See at Duty how the rota stands now.

web-accounts-others = Close a desk
web-phone = Telegram
web-phone-state = { $state ->
    [desk] You have the desk alone. Do you want your messages on your phone too? Add Telegram. Another official has to agree.
    [both] You have the desk and Telegram. Your messages come in Telegram.
   *[waits] An account of yours is waiting for somebody to agree.
 }
web-phone-add = Add Telegram
web-phone-link = Open this link on your own phone, in Telegram. The link works for { $minutes } minutes, once. Give it to nobody. After that another official has to agree.
web-phone-give-up = Go on without Telegram
web-phone-sure = Do you want to go on without Telegram? Your messages will then come here only. What I can take out of your chat in Telegram, I take out. Are you in the officials’ group? Please leave it yourself.
web-phone-give-up-sure = Yes, the desk alone
web-phone-asked = There is a phone that is said to be yours. Another official has to agree; then you get your messages there too. Was it not you? Call a colleague at once.
web-phone-gone = ✓ You have the desk alone now. All that I say to you stands here. Are you still in the officials’ group in Telegram? Please leave it yourself.
web-proposal-phone = Telegram for a colleague
web-refusal-nothing-chosen = Choose one of the answers here.
web-refusal-day-missing = Fill in the day too.
web-refusal-invite-for-phone = This invitation is for somebody who takes part with Telegram. Open the link on your phone.
web-refusal-bell-address = This does not look like an e-mail address. Type one address, like name@town.example.
web-refusal-bell-none = You have not given an e-mail address yet.
web-refusal-bell-soon = You rang the bell only a moment ago. Try again in ten minutes.
web-bell-mail-subject = Something is waiting for you in Schakel
web-bell-mail-text =
    Something is waiting for you in Schakel.

    Sign in at your desk: { $address }

    This e-mail is sent automatically. You cannot reply to it.
web-mediation-new = Ask key figures for help
web-contact-new = Bring two people in contact

web-mayor-spoken = What the mayor records is sent by a coordinator in the chat in Telegram.
web-founding = Set-up
web-founding-questions = Answer the questions
web-founding-answers = What stands there now
web-alumni = Former members: { $count }
