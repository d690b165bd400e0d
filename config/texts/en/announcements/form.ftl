# Writing a message or answering one: the questions.

form-announcement-title = Send a message
form-announcement-reach-hint = What would reach nobody now is not in the list.
form-announcement-reach-name = For whom
form-announcement-places-name = Neighbourhoods
form-announcement-roles-name = For which roles
form-announcement-people-name = People
form-announcement-words-nl = What do you want to say?
form-announcement-words-nl-hint = Write in Dutch. Keep it short and put the most important thing first.
form-announcement-words-nl-name = Text
form-announcement-words-en = Do you want to send it in English too?
form-announcement-words-en-hint = Whoever chose English reads this text. If you skip this, everybody gets the Dutch one.
form-announcement-words-en-name = Text in English
form-announcement-words-other = Do you want to send it in { $tongue } too? If you skip this, those who chose that language get the Dutch text.
form-announcement-words-other-name = Text in { $tongue }
form-announcement-file = Does a PDF go with it?
form-announcement-file-hint = The PDF comes below the message.
form-announcement-file-name = PDF
form-announcement-when = When does the message go out?
form-announcement-when-name = When
form-announcement-when-now = Now
form-announcement-when-later = Later
form-announcement-at = At what moment?
form-announcement-at-hint = I send nothing at night. Then it waits until { $morning }.
form-announcement-at-name = Moment

form-reply-title = Reply
form-reply-words = What do you want to say?
form-reply-words-hint = Your reply goes to the coordinator, with your name.
form-reply-words-name = Your reply
form-answer-title = Answer
form-answer-words = What do you want to answer?
form-answer-words-hint = Your answer goes only to whoever wrote this, with your name.
form-answer-words-name = Your answer
