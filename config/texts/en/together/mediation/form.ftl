# Asking members for help: the questions.

form-mediation-title = Asking for help
form-mediation-help = What kind of help do you ask?
form-mediation-help-hint = Not a word of a concern goes along. The person they call tells them what is going on.
form-mediation-help-name = Help
form-mediation-place = Where is it needed?
form-mediation-place-name = Where
form-mediation-people = Whom do you ask?
form-mediation-people-hint = People who live or work there come first. People who are taking a break are not in the list.
form-mediation-people-name = Whom
form-mediation-until = By when do you need an answer?
form-mediation-until-name = Answer by
form-mediation-until-hours-2 = 2 hours
form-mediation-until-hours-24 = Tomorrow at this time
form-mediation-until-hours-72 = 3 days
form-mediation-until-other = Another moment
form-mediation-at = By what moment?
form-mediation-at-name = Moment
form-mediation-name = Whom can they call?
form-mediation-name-hint = Your name or a colleague's. They will see it.
form-mediation-name-name = Name
form-mediation-phone = On which number?
form-mediation-phone-name = Number
form-mediation-calls = If somebody says yes, who calls whom?
form-mediation-calls-name = Calling
form-mediation-calls-we = We call them
form-mediation-calls-they = They call us

form-thanking-title = Closing, and thanks
form-thanking-how = How do you thank those who said yes?
form-thanking-how-name = Thanks
form-thanking-how-usual = With the usual text
form-thanking-how-own = In my own words
form-thanking-words = What do you want to say?
form-thanking-words-hint = Mention no names, and nothing of a concern.
form-thanking-words-name = Your words
