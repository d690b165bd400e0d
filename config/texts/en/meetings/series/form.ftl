# Making a series: the questions.

form-series-title = Series of meetings
form-series-first = When is the first time?
form-series-first-name = First time
form-series-rhythm = How often does it come back?
form-series-rhythm-name = How often
form-series-rhythm-weeks-other = Other
form-series-weeks = Every how many weeks?
form-series-weeks-name = Every how many weeks
form-series-until = Until when does the series go on?
form-series-until-hint = A series takes a year at most. After that you can go on with it.
form-series-until-name = Until when
form-series-until-weeks-13 = A quarter of a year
form-series-until-weeks-26 = Half a year
form-series-until-weeks-52 = A year
form-series-until-day = Until a day I choose
form-series-last = Until which day, that day included?
form-series-last-name = Last day
form-series-closing = What do you do with a holiday or closing day?
form-series-closing-hint = One time is on such a day. At the end you see which.
form-series-closing-name = Holidays
form-series-closing-skip = Skip that time
form-series-closing-move = To the first working day after it
form-series-send = Fix the series
