# The fund: what is asked.

form-fund-title = Ask for money
form-fund-euros = How much money do you need?
form-fund-euros-hint = Type a whole number of euros. For example: 80.
form-fund-euros-name = Amount
form-fund-what = What is it for?
form-fund-what-hint = A few sentences. Do not name other people, and give no account number.
form-fund-what-name = What for

form-fund-yes-title = Yes to a request
form-fund-yes-how = How much do you give?
form-fund-yes-how-name = How much
form-fund-yes-how-whole = All that was asked for
form-fund-yes-how-less = A part
form-fund-yes-euros = How many euros will it be?
form-fund-yes-euros-hint = Type a whole number, less than was asked for.
form-fund-yes-euros-name = Amount
form-fund-yes-words = Do you want to add something?
form-fund-yes-words-hint = The person who asked reads it. So do the other coordinators.
form-fund-yes-words-name = Added
form-fund-no-title = No to a request
form-fund-no-words = Why not?
form-fund-no-words-hint = The person who asked reads it. So do the other coordinators. Say as well what is possible.
form-fund-no-words-name = Why
form-fund-question-title = Question about a request
form-fund-question-words = What do you want to know?
form-fund-question-words-name = Question
form-fund-reply-title = Answer to a question
form-fund-reply-words = What is your answer?
form-fund-reply-words-name = Answer
form-fund-account-title = What was done with it?
form-fund-account-account = What did you do with the money?
form-fund-account-account-hint = Two sentences are enough. You can add a photo: let nobody be recognisable in it who would not want that. No receipt is needed here.
form-fund-account-account-name = What was done with it
