# What a meeting is, as questions: calling, moving and cancelling it.

form-meeting-title = New meeting
form-meeting-urgent = How soon must people know?
form-meeting-urgent-hint = When it is urgent, the invitation goes out at once, with a sign that says so.
form-meeting-urgent-name = Urgent
form-meeting-urgent-yes = Urgent
form-meeting-urgent-no = Not urgent
form-meeting-start = When is it?
form-meeting-start-name = Day and time
form-meeting-reply-by = Until which day can people answer?
form-meeting-reply-by-hint = The invitation says this day.
form-meeting-reply-by-name = Answer until
form-meeting-when = When do the invitations go out?
form-meeting-when-name = Now or later
form-meeting-when-now = Now
form-meeting-when-later = Later
form-meeting-at = At which moment do they go out?
form-meeting-at-hint = I send nothing at night. Then it waits until { $morning }.
form-meeting-at-name = Moment of sending

form-change-meeting-title = Change a meeting
form-move-meeting-title = Move a meeting
form-move-meeting-start = When will it be?
form-move-meeting-start-hint = Does it move by more than half an hour? Then I ask everybody again.
form-move-meeting-start-name = Day and time
form-move-meeting-send = Move
form-cancel-meeting-title = Cancel a meeting
form-cancel-meeting-reason = Why is it off?
form-cancel-meeting-reason-hint = People read this. You may skip it.
form-cancel-meeting-reason-name = Reason
form-cancel-meeting-send = Yes, cancel it

form-meeting-kind = What kind of meeting is it?
form-meeting-kind-name = Kind
form-meeting-kind-regular = Regular meeting
form-meeting-kind-event = Something happened
form-meeting-kind-training = Training
form-meeting-kind-mayor = With the mayor
form-meeting-called = What is the meeting called?
form-meeting-called-name = Title
form-meeting-place = Where is it?
form-meeting-place-hint = The one who was host longest ago comes first.
form-meeting-place-name = Place
form-meeting-place-elsewhere = Somewhere else
form-meeting-place-turns = At each host in turn
form-meeting-place-in-turn = { $name } (next in turn)
form-meeting-elsewhere = Where is it then?
form-meeting-elsewhere-hint = Name the place and the address.
form-meeting-elsewhere-name = Which place
form-meeting-reach-name = For whom
form-meeting-places-name = Neighbourhoods
form-meeting-roles-name = For which roles
form-meeting-people-name = Names
form-meeting-purpose = What is it for?
form-meeting-purpose-hint = One or two sentences. People read this in the invitation.
form-meeting-purpose-name = Purpose
form-meeting-minutes = How long does it take?
form-meeting-minutes-name = Length
form-meeting-minutes-30 = Half an hour
form-meeting-minutes-60 = 1 hour
form-meeting-minutes-90 = One and a half hours
form-meeting-minutes-120 = 2 hours
form-meeting-minutes-180 = 3 hours
form-meeting-minutes-other = { $hours ->
    [0] { $minutes } { $minutes ->
        [one] minute
       *[other] minutes
    }
   *[other] { $hours } { $hours ->
        [one] hour
       *[other] hours
    }{ $minutes ->
        [0] {""}
        [one] {" "}and 1 minute
       *[other] {" "}and { $minutes } minutes
    }
}
form-meeting-chair = Who is the chair?
form-meeting-chair-name = Chair
form-meeting-agenda = What is on the agenda?
form-meeting-agenda-hint = Write each point on a new line.
form-meeting-agenda-name = Agenda
form-meeting-seats = For how many people is there room?
form-meeting-seats-hint = Is it full? Then there will be a waiting list.
form-meeting-seats-name = Seats
form-meeting-quorum = How many people must come at least?
form-meeting-quorum-hint = Are there too few? Then you hear so two days before.
form-meeting-quorum-name = Minimum

form-to-invited-title = Write to who was invited
form-to-invited-words = What do you want to tell them?
form-to-invited-words-hint = Everybody who was invited to this meeting gets it. Whoever replies writes to the coordinator.
form-to-invited-words-name = Message
form-to-invited-preview = { $count ->
    [one] This goes to 1 person, right now:
   *[other] This goes to { $count } people, right now:
 }
form-meeting-kind-visit = A visit to one member
form-meeting-visited = Who would you like to visit?
form-meeting-visited-hint = Only they get this question, and they choose where. Say in the title or the purpose who is coming.
form-meeting-visited-name = Who

form-visit-move-title = Another moment for the visit
form-visit-move-start = Which moment suits you?
form-visit-move-start-name = Day and time
form-visit-move-send = This suits me
form-visit-where-title = Where the visit is
form-visit-where-place = Where may they come?
form-visit-where-place-hint = At home, at work, at your house of prayer or somewhere else. Only the person who wants to visit you sees this.
form-visit-where-place-name = Place

form-outsider-title = Invite a guest without an account
form-outsider-called = What is the guest called on the invitation?
form-outsider-called-hint = For example: the alderman. A name is not needed.
form-outsider-called-name = On the invitation
form-outsider-send = Invite
