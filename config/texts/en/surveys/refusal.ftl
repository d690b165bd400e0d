# Why something cannot be done with a survey.

refusal-survey-gone = This survey is no longer there. All of it was erased.
refusal-survey-closed = This survey is closed. It cannot be answered any more. Is there something you want to tell? Choose Share a concern.
refusal-survey-answered = You have answered already. Thank you!
refusal-survey-not-for-you = This survey is not meant for you.
refusal-survey-empty = You skipped everything. Answer at least one question with Change, or choose Throw away.
refusal-survey-few = This is for too few people. Ask at least { $least }, or one can guess who said what.
refusal-survey-options = Put each answer on a new line: { $least } to { $most } answers, each { $longest } characters at most.
refusal-survey-closed-already = This survey was closed already.
refusal-survey-still-open = The results come when the survey is closed.
refusal-survey-no-link = These questions cannot go to people outside. The survey’s page says why.
refusal-survey-link-gone = There is no link that works.
refusal-survey-no-sequel = Nothing was promised here, or it is still open. You can send the network a message.
refusal-survey-sequel-told = Everybody has heard what you do with it. Is there more to say? Send the network a message.
