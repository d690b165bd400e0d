# Making a date poll: the questions.

form-poll-title = Date poll
form-poll-moment-1 = What is the first date?
form-poll-moment-1-name = Date 1
form-poll-moment-2 = What is the second date?
form-poll-moment-2-name = Date 2
form-poll-moment-3 = A third date?
form-poll-moment-3-name = Date 3
form-poll-moment-4 = A fourth date?
form-poll-moment-4-name = Date 4
form-poll-moment-5 = A fifth date?
form-poll-moment-5-name = Date 5
form-poll-until = Until when can people choose?
form-poll-until-hint = Whoever has not chosen a day before gets a reminder.
form-poll-until-name = Closes on
form-poll-until-other = Another moment
form-poll-reply-by = At what moment does the date poll close?
form-poll-reply-by-hint = It must be before the first date.
form-poll-reply-by-name = Another moment

form-date-title = Meeting on this date
