# Asking members for help: the questions.

form-mediation-title = Asking for help
form-mediation-help = What kind of help do you ask?
form-mediation-help-hint = Not a word of a concern goes along. What is going on is told by whoever they call.
form-mediation-help-name = Help
form-mediation-place = Where is it needed?
form-mediation-place-name = Where
form-mediation-people = Whom do you ask?
form-mediation-people-hint = Who lives or works there comes first. Who takes a break is not in the list.
form-mediation-people-name = Whom
form-mediation-until = Until when can they answer?
form-mediation-until-name = Until when
form-mediation-until-hours-2 = 2 hours
form-mediation-until-hours-24 = Tomorrow at this time
form-mediation-until-hours-72 = 3 days
form-mediation-until-other = Another moment
form-mediation-at = Until which moment?
form-mediation-at-name = Moment
form-mediation-name = Whom can they call?
form-mediation-name-hint = Your name or a colleague's. They will see it.
form-mediation-name-name = Name
form-mediation-phone = On which number?
form-mediation-phone-name = Number
form-mediation-calls = Who calls whom, when somebody says yes?
form-mediation-calls-name = Calling
form-mediation-calls-we = We call them
form-mediation-calls-they = They call us

form-thanking-title = Closing, and thanks
form-thanking-how = How do you thank who said yes?
form-thanking-how-name = Thanks
form-thanking-how-usual = With the usual text
form-thanking-how-own = In my own words
form-thanking-words = What do you want to say?
form-thanking-words-hint = Mention no names, and nothing of a concern.
form-thanking-words-name = Your words
