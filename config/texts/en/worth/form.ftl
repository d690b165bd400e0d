# Looking back in other words: the question.

form-reflection-title = Looking back
form-reflection-words = How do you put looking back on the agenda?
form-reflection-words-hint = At most 150 characters. Everybody who is invited reads it. Name nobody.
form-reflection-words-name = Point
form-reflection-send = Put on the agenda
