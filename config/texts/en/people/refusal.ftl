# Why something cannot be done with people in the network.

refusal-introduced-already = This colleague has been introduced already.
refusal-introducer-busy = This person is in the middle of something else. Choose somebody else, or try again later.
refusal-no-key-figures = There are no key figures yet. Send this as soon as somebody is in.

refusal-pause-not-yours = This is for key figures and chairs. Are you an official? Then choose Away in your menu.
refusal-pause-not-later = Choose a day from tomorrow on, for example in a month.
refusal-pause-too-long = A break lasts { $months } months at most. Choose an earlier day. After that you can take a break again.
refusal-leave-not-alone = Your work must go to somebody else first. Ask a coordinator to take you out of the network.

refusal-buddy-gone = This person cannot be a buddy now. Choose somebody else.
refusal-buddy-has-one = Somebody walks along already. You do not have to do anything.
refusal-buddy-settled = This is not needed any more. Thank you!

refusal-heir-gone = This colleague is no longer in the network. Please choose somebody else.
refusal-last-coordinator = This is the only coordinator. Invite another coordinator first.
refusal-already-removed = This person is no longer a member.
refusal-already-decided = This request has already been decided.

refusal-name-unfit = This name does not fit. Type one line with at least one letter, and no more than { $max } characters.
refusal-no-admission-code = I see no code of { $digits } digits here. Type only the code you heard. This does not count as a try.

refusal-phone-lost = This phone was reported lost. Call the coordinator.
refusal-phone-not-there = This person takes no part now, or the phone was reported lost already.
refusal-phone-not-lost = The phone of this person was not lost.
refusal-rights-answered = This request was answered already.
refusal-pin-own = You cannot take away your own PIN. Ask two colleagues.
refusal-pin-none = This colleague has no PIN (any more).
refusal-pin-needs-official = At least one of the two has to be an official.
refusal-desk-code = I do not know this code (any more). Look at your screen: a code works for ten minutes.
refusal-desk-none = This colleague has no desk on the web (any more).
refusal-desk-full = Too many people are waiting at the door of the desk now. Try again in ten minutes.

refusal-desk-only = This colleague has the desk on the web alone: closing it would shut everything. Can somebody else use that account? Then choose Phone lost. Is the colleague leaving? Then the coordinator can take them out of the network.
refusal-phone-there = You have Telegram already.
refusal-phone-none = You do not have Telegram with Schakel.
refusal-parting-already = Somebody already asked for this person to leave. Have a look at their page.
refusal-parting-over = This has been settled: it is not happening, or it already has.

refusal-applicant-enough = You can have { $most } links at a time. Wait until one was used and answered, or let your open links lapse.
refusal-applicant-line = Write one sentence about yourself, with at least one letter and no more than { $most } characters.
refusal-hopes-unfit = Write it in a few sentences, with no more than { $most } characters. You do not have to.
refusal-too-many-lines = Write { $most } lines at most.
refusal-mayor-words-gone = These words are not ready any more: they were replaced, taken back or already sent. Look at Messages, Words from the mayor.
refusal-mayor-voice-long = This voice message is too long to send to everybody. Record four minutes at most.
refusal-mayor-voice-on-its-way = The voice message has not come in yet. Try again in a moment. If that does not help, send it again.
refusal-mayor-spoken = A voice message goes with these words. Change them in the chat in Telegram, or take them back here first.
refusal-alumnus-gone = You are no longer a former member.
refusal-agree-first = We may keep your number only if you agree. Please tick the box. Or call us yourself.
refusal-inquirer-full = A great many people have come forward just now. Please call us yourself: { $phone }.
refusal-inquirer-linked = An invitation was already made for this person. Does it not work? Then make a new one with /uitnodigen.
