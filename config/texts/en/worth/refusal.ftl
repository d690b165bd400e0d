# Why something with the count or the evaluation cannot be done now.

refusal-worth-not-counted = We have not counted this half year. Look at What the network is worth to see which ones there are.
refusal-worth-evaluation-over = That half year is over. The questions for this half year come by themselves.
refusal-worth-evaluation-sent = The five questions for this half year have been sent already.
refusal-reflection-over = This proposal is over. At the meeting you can put a point on the agenda yourself.
refusal-reflection-decided = This proposal was decided on already. At the meeting you see the agenda.
refusal-who-asked = This was asked in the past year.
refusal-who-few = This takes at least { $least } key figures. With fewer, one could guess who answers what.
refusal-report-not-there = This report is not there (yet). Look at What the network is worth.
refusal-report-released = This report was released. It does not change any more.
refusal-report-changed = Something in the report changed meanwhile. Read it once more, and say so again.
refusal-report-second-needed = You agree already. Now somebody else has to read it.
refusal-report-not-yours = A coordinator has to release the report first. Then somebody else can.
