# What a coordinator answers the officials: the questions.

form-advice-title = Answer to the officials
form-advice-words = What do you want to answer?
form-advice-words-hint = The officials read this with this concern. The reporter does not get it.
form-advice-words-name = Your answer
