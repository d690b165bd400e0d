# Bringing two people in contact: the questions.

form-contact-title = Bringing people in contact
form-contact-one = Which key figure do you want to bring in contact with somebody?
form-contact-one-hint = People who are taking a break are not in the list.
form-contact-one-name = The one
form-contact-two = With whom?
form-contact-two-hint = Another key figure, or an official.
form-contact-two-name = The other
form-contact-why = Why would it be good for them to get to know each other? Write one sentence.
form-contact-why-hint = Both of them will read this sentence. Mention no names, and nothing of a concern.
form-contact-why-name = Why
form-contact-until = Until when can they answer?
form-contact-until-name = Answer by
form-contact-until-days-3 = 3 days
form-contact-until-days-7 = 1 week
form-contact-until-days-14 = 2 weeks
form-contact-until-other = Another moment
form-contact-at = By what moment?
form-contact-at-name = Moment

form-contact-yes-title = Yes, I would like to meet
form-contact-yes-how = How can the other person reach you?
form-contact-yes-how-hint = They read this only if they say yes too.
form-contact-yes-how-name = Reaching you
form-contact-yes-how-number = By phone
form-contact-yes-how-none = Without a number
form-contact-yes-phone = Which number may the other person have?
form-contact-yes-phone-name = Number
