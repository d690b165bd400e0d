# Why something about a sentence to the network cannot be done.

refusal-signal-gone = This sentence is not there any more. All of it was erased.
refusal-signal-waits = A sentence of yours still waits for the coordinator. After that you can pass something on again.
refusal-signal-one-a-day = You passed something on today. You can again tomorrow. Can it not wait? Choose Share a concern.
refusal-signal-to-nobody = There is no coordinator now who can pass it on. Choose Share a concern.
refusal-signal-decided = This was decided before.
refusal-signal-few = There are too few key figures now: with fewer than { $least } one can guess who wrote it. Choose with Change not to pass it on.
refusal-signal-over = This is over. Do you want to say something about it? Choose Share a concern.
refusal-signal-tapped = You have said something already. Thank you!
