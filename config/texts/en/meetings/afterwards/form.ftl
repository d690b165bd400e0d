# Being there, a point for the agenda, an agreement, the minutes: the questions.

form-present-title = I am here
form-present-code = Which code do you see in the room?
form-present-code-hint = It is 4 digits. The chair shows them.
form-present-code-name = Code

form-agreement-title = Agreement
form-agreement-what = What was agreed?
form-agreement-what-hint = One agreement at a time, 200 characters at most. Name nobody who was not there.
form-agreement-what-name = Agreement
form-agreement-who = Who does it?
form-agreement-who-name = Who
form-agreement-who-everybody = Everybody
form-agreement-by = When must it be done?
form-agreement-by-hint = At ten on that day we ask whether it worked out.
form-agreement-by-name = Done by
form-agreement-send = Write it down

form-minutes-title = Minutes
form-minutes-how = How do you send the minutes?
form-minutes-how-hint = They go to everybody who was invited.
form-minutes-how-name = Minutes
form-minutes-how-words = In a message
form-minutes-how-paper = As a PDF
form-minutes-words = Type the minutes.
form-minutes-words-hint = 3,500 characters at most. Rather name nobody.
form-minutes-words-name = Text
form-minutes-paper = Send the minutes.
form-minutes-paper-name = PDF

form-point-title = Point for the agenda
form-point-point = What would you like to talk about?
form-point-point-hint = 150 characters at most. Who leads the meeting sees your name with it. Rather name nobody else.
form-point-point-name = Point
