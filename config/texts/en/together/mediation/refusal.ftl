# Why something about mediation cannot be done.

refusal-mediation-gone = This request for help is no longer there.
refusal-mediation-of-another = Somebody else asked this. Only they see who answers what.
refusal-mediation-over = Nobody is waiting for an answer any more. Would you help after all? Call { $name }: { $phone }.
refusal-mediation-too-soon = That is too soon: not everybody would have an hour to answer. Choose a later moment.
refusal-mediation-to-nobody = The people you chose cannot be asked now. Choose somebody else with Change.
refusal-mediation-nobody-there = There is nobody now whom you can ask.
refusal-mediation-stands = Nobody was waiting any more. The answers are in.
refusal-mediation-closed-already = This was already closed.
