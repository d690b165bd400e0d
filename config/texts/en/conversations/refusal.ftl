# Why an answer cannot be taken. One sentence, and an example that does work.

refusal-moment-without-end = This takes one moment, without an end. Write only the day and the time it starts.
refusal-moment-gone = This moment has passed already. Choose a later one.
refusal-too-many-picked = You can choose { $most } at most. Take another tick away first.
refusal-too-few-picked = { $least ->
    [one] Choose at least 1 first.
   *[other] Choose at least { $least } first.
 }
refusal-not-a-number = Type a whole number in digits, from { $least } to { $most }.
refusal-file-not-pdf = Only a PDF can go here. Send the file as a PDF, or choose a button.
refusal-file-too-big = This file is too big. It may be { $max } MB at most. Make it smaller and send it again.
refusal-file-locked = This PDF is locked with a password. Take the password off and send it again, or choose a button.
refusal-file-active = This PDF does more than be read: it holds a script, form, film or file. Save it as an ordinary PDF (Print, then Save as PDF) and send it again, or choose a button.
refusal-file-too-much = This PDF is too large when unpacked, or has too many pages. Make it smaller and send it again, or choose a button.
refusal-file-unfit = This PDF is broken or cannot be read. Save it as a PDF once more and send it again, or choose a button.
refusal-file-not-fetched = I could not fetch this PDF. Send it once more, or choose a button.
refusal-file-on-its-way = The PDF is still being checked. Wait a moment, then press Send again. Nothing is lost.
refusal-only-photos = Only a photo can go with this, { $max } at most. Nothing is lost: type your lines, or take out the other photo first.
refusal-only-voices = Only a voice message can go with this, { $max } at most. Nothing is lost: type your lines, or take out the other voice message first.
refusal-too-much-unfinished = Too much is half finished. Finish what you are doing first, or throw it away with Stop. Send /start to see it.

refusal-moment-unclear = I cannot read a day and a time in this. Write it like this, for example: { $example }
refusal-moment-time-missing = The day is clear. What time is it? Write the day and the time together, for example: { $example }
refusal-moment-ambiguous = This is not clear enough. Check the day and the time and write it in full, for example: { $example }
refusal-moment-no-such-day = This day does not exist. Choose another day, for example: { $example }
refusal-moment-past = This is over already. Choose a moment that is still to come, for example: { $example }
refusal-moment-far = This is more than a year and a half ahead. Choose an earlier moment, for example: { $example }
refusal-moment-skipped-hour = This time does not exist that night: the clock goes one hour forward. Choose another time, for example: { $example }
refusal-day-unclear = I cannot read a day in this. Write it like this, for example: { $example }
refusal-moment-in-digits = I cannot read a day in words here. Choose the day with the buttons, or type it in digits, for example: { $example }
