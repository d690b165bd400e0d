# A day or a time that cannot be read well. One sentence, and an example that does work.

refusal-moment-unclear = I cannot read a day and a time in this. Write it like this, for example: { $example }
refusal-moment-time-missing = The day is clear. What time is it? Write the day and the time together, for example: { $example }
refusal-moment-ambiguous = This is not clear enough. Check the day and the time and write it in full, for example: { $example }
refusal-moment-no-such-day = This day does not exist. Choose another day, for example: { $example }
refusal-moment-past = This is over already. Choose a moment that is still to come, for example: { $example }
refusal-moment-far = This is more than a year and a half ahead. Choose an earlier moment, for example: { $example }
refusal-moment-skipped-hour = This time does not exist that night: the clock goes one hour forward. Choose another time, for example: { $example }
refusal-day-unclear = I cannot read a day in this. Write it like this, for example: { $example }
