# One sentence to the network: the questions.

form-sharing-title = Passing it on
form-sharing-sentence = What do you want the network to know, in one sentence?
form-sharing-sentence-hint = For example: I notice that young people here talk of revenge more often. Mention no names, addresses or number plates.
form-sharing-sentence-name = Your sentence

form-deciding-title = A sentence of a key figure
form-deciding-what = Do you pass this sentence on?
form-deciding-what-name = Decision
form-deciding-what-pass = Pass it on
form-deciding-what-keep = Do not pass it on
form-deciding-how = What do you say to its writer?
form-deciding-how-name = Answer
form-deciding-how-usual = The usual text
form-deciding-how-own = Words of my own too
form-deciding-words = What do you want to add?
form-deciding-words-hint = These words come below the usual text. You do not see who wrote it.
form-deciding-words-name = Your words
