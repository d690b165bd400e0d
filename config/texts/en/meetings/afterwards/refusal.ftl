# Why something cannot be done after a meeting, or with a point for the agenda.

refusal-after-no-meeting = This meeting is off. There is nothing to record.
refusal-after-too-early = You can do that from half an hour before it begins. Try again then.
refusal-after-too-late = You can do that until a day after the meeting. Now it is too late.
refusal-after-noted = You are on the list of who is here already. Welcome!
refusal-after-no-code = There is no code yet. Ask the chair to show it, or to put you on the list.
refusal-after-thanked = This person was thanked already. You cannot take them off the list any more.
refusal-after-thanked-already = Who was there was thanked already.
refusal-after-nobody = First record who was there. Choose Presence.
refusal-after-no-readers = There is nobody to send the minutes to.
refusal-meeting-not-yours = This meeting is not meant for you. Is that wrong? Tell who leads the meeting.
refusal-agreements-full = There are { $most } agreements already. Take one away first.
refusal-agreements-none = There are no agreements yet. Choose Add an agreement.
refusal-agreements-told = Who was there has these agreements already.
refusal-agreement-gone = This agreement is not there any more.
refusal-agreement-said = It was said already what became of this agreement.
refusal-agreement-day = Choose a day after today. For example: Friday next week.
refusal-points-enough = You sent { $most } points for this meeting already. Wait until you hear about those.
refusal-point-gone = This point is not there any more.
refusal-point-decided = This point was decided about already.
refusal-agenda-full = There are { $most } points on the agenda already. First take one away at the meeting.
refusal-point-no-meeting = No meeting is planned yet. Plan one at Meetings, and put it on the agenda there.
refusal-point-there = This is on the agenda of the next meeting already.
