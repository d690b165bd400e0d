# Leden om hulp vragen: de vragen.

form-mediation-title = Hulp vragen
form-mediation-help = Wat voor hulp vraag je?
form-mediation-help-hint = Van een melding gaat geen woord mee. Wat er speelt, vertelt degene die zij bellen.
form-mediation-help-name = Hulp
form-mediation-place = Waar is die hulp nodig?
form-mediation-place-name = Waar
form-mediation-people = Wie vraag je?
form-mediation-people-hint = Wie daar woont of werkt, staat bovenaan. Wie pauze heeft, staat er niet bij.
form-mediation-people-name = Wie
form-mediation-until = Tot wanneer kunnen ze antwoorden?
form-mediation-until-name = Tot wanneer
form-mediation-until-hours-2 = 2 uur
form-mediation-until-hours-24 = Morgen om deze tijd
form-mediation-until-hours-72 = 3 dagen
form-mediation-until-other = Ander moment
form-mediation-at = Tot welk moment?
form-mediation-at-name = Moment
form-mediation-name = Wie kunnen ze bellen?
form-mediation-name-hint = De naam van jou of een collega. Die zien zij.
form-mediation-name-name = Naam
form-mediation-phone = Op welk nummer?
form-mediation-phone-name = Nummer
form-mediation-calls = Wie belt wie, als iemand ja zegt?
form-mediation-calls-name = Bellen
form-mediation-calls-we = Wij bellen hen
form-mediation-calls-they = Zij bellen ons

form-thanking-title = Afsluiten en bedanken
form-thanking-how = Hoe bedank je wie ja zei?
form-thanking-how-name = Bedankje
form-thanking-how-usual = Met de gewone tekst
form-thanking-how-own = Met eigen woorden
form-thanking-words = Wat wil je zeggen?
form-thanking-words-hint = Noem geen namen, en niets uit een melding.
form-thanking-words-name = Je woorden
