# Why something cannot be done with a meeting.

refusal-meeting-for-nobody = This is for nobody now. Choose Change, and choose whom it is for.
refusal-meeting-sent-too-late = The invitation must go out before the meeting begins. First make the moment of sending earlier. Or choose a later day for the meeting.
refusal-reply-by-too-late = People can answer until the day before the meeting. First make the day to answer earlier. Or choose a later day for the meeting.
refusal-nothing-changed = Nothing is different. Choose Change, and then what is to be different.
refusal-meeting-changed-meanwhile = Somebody else changed this meeting meanwhile. Choose Throw away, and open the meeting again with /bijeenkomst.
refusal-meeting-not-sent = The invitations have not gone out yet, so nobody could answer.
refusal-nudged-already = Those who did not answer were reminded less than a day ago. Try again tomorrow.
refusal-nobody-to-nudge = Everybody who got the invitation has answered.

refusal-agenda-too-many = There is room for at most { $most } points on the agenda. Choose Change and make it shorter.
refusal-agenda-point-too-long = A point on the agenda is too long. It may have at most { $max } characters. Choose Change and make it shorter.

refusal-meeting-gone = This meeting is not (or no longer) for you.
refusal-meeting-cancelled = This meeting was cancelled.
refusal-meeting-begun = This meeting has begun. You cannot change this any more.
refusal-meeting-past = Choose a moment that is still to come.
refusal-meeting-while-paused = You are taking a break now. Send /pauze to take part again.
refusal-no-calendar-address = Calendar addresses are not switched on here. Into my calendar, below an invitation, gives you a file for your calendar.
refusal-visit-of-one = A visit is to one key figure. Choose who.
refusal-visit-is-moved = You can move a visit or call it off. Where it is, is for whoever is visited to say.
refusal-no-outside-address = Guests cannot be invited here yet: there is no address for pages without an account. The operator can set one.
refusal-outside-enough = There are { $most } guests on the list already. Take one off first.
refusal-outside-gone = This guest is no longer on the list.
