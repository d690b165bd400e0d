# Agreeing something with a member, and putting it in other words: the questions.

form-talk-title = Agreement with a member
form-talk-member = With whom did you agree something?
form-talk-member-name = With whom
form-talk-what = What did you two agree, in one sentence?
form-talk-what-hint = In outline, at most 200 characters. Write down nothing of a concern, and mention nobody else.
form-talk-what-name = Agreement
form-talk-who = Who does it?
form-talk-who-name = Who
form-talk-who-me = I do
form-talk-who-other = The other
form-talk-who-both = The two of us
form-talk-by = When is it to be done?
form-talk-by-hint = At ten o’clock on that day we ask whether it worked out.
form-talk-by-name = Done by
form-talk-send = Put it to them

form-rewording-title = The agreement in other words
form-rewording-what = How do you put the agreement, in one sentence?
form-rewording-what-hint = At most 200 characters. Who does it and when stays as it was. Mention nobody else.
form-rewording-what-name = Agreement
form-rewording-send = Put it to them
