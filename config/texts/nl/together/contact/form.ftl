# Twee mensen in contact brengen: de vragen.

form-contact-title = In contact brengen
form-contact-one = Welke sleutelfiguur wil je met iemand in contact brengen?
form-contact-one-hint = Wie pauze heeft, staat er niet bij.
form-contact-one-name = De een
form-contact-two = Met wie?
form-contact-two-hint = Een andere sleutelfiguur, of een ambtenaar.
form-contact-two-name = De ander
form-contact-why = Waarom is het goed als zij elkaar leren kennen? Schrijf één zin.
form-contact-why-hint = Allebei lezen ze deze zin. Noem geen namen, en niets uit een melding.
form-contact-why-name = Waarom
form-contact-until = Tot wanneer kunnen ze antwoorden?
form-contact-until-name = Tot wanneer
form-contact-until-days-3 = 3 dagen
form-contact-until-days-7 = 1 week
form-contact-until-days-14 = 2 weken
form-contact-until-other = Ander moment
form-contact-at = Tot welk moment?
form-contact-at-name = Moment

form-contact-yes-title = Ja, ik wil kennismaken
form-contact-yes-how = Hoe kan de ander jou bereiken?
form-contact-yes-how-hint = De ander leest dit alleen als die ook ja zegt.
form-contact-yes-how-name = Bereiken
form-contact-yes-how-number = Met een telefoonnummer
form-contact-yes-how-none = Zonder nummer
form-contact-yes-phone = Welk nummer mag de ander weten?
form-contact-yes-phone-name = Nummer
