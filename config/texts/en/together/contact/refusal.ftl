# Why something about bringing people in contact cannot be done.

refusal-contact-gone = This question is no longer there.
refusal-contact-over = This is not asked any more. You need not do anything.
refusal-contact-too-soon = That is too soon: not everybody would have an hour to answer. Choose a later moment.
refusal-contact-same = That is the same person. Choose somebody else.
refusal-contact-not-there = One of these two cannot be asked now. Choose somebody else with Change.
refusal-contact-known = These two know each other already, or they were asked this in the past month. Choose somebody else with Change.
refusal-contact-nobody-there = There are no two people now whom you could ask.
