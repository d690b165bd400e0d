# Iets vragen aan het netwerk: de vragen.

form-survey-title = Zonder je naam

form-asking-title = Vraag aan het netwerk
form-asking-about-name = Titel
form-asking-text-name = Toelichting
form-asking-how = Hoe leg je het plan uit?
form-asking-how-name = Uitleg
form-asking-how-words = In een bericht
form-asking-how-file = Met een pdf
form-asking-paper = Stuur het plan.
form-asking-paper-name = Pdf
form-asking-set = Welke vragen stel je?
form-asking-set-hint = De drie vragen die klaarstaan: hoe is de stemming in jouw buurt, wat hoor je, en heb je hulp nodig. Daarmee is je peiling zo de deur uit. Of vraag wat mensen willen leren: de uitslag staat erbij als je een training maakt.
form-asking-set-name = Vragen
form-asking-set-ready = De drie die klaarstaan
form-asking-set-learn = Wat wil je leren?
form-asking-set-own = Eigen vragen
form-asking-q1-name = Vraag 1
form-asking-q1-words-name = Woorden van 1
form-asking-q1-options-name = Antwoorden bij 1
form-asking-q2-name = Vraag 2
form-asking-q2-words-name = Woorden van 2
form-asking-q2-options-name = Antwoorden bij 2
form-asking-q3-name = Vraag 3
form-asking-q3-words-name = Woorden van 3
form-asking-q3-options-name = Antwoorden bij 3
form-asking-reach-name = Voor wie
form-asking-places-name = Buurten
form-asking-roles-name = Voor welke rollen
form-asking-people-name = Mensen
form-asking-share = Mag wie meedoet de aantallen ook zien?
form-asking-share-hint = Wat mensen zelf schrijven, zien alleen de ambtenaren en de coördinator.
form-asking-share-name = Delen
form-asking-share-yes = Ja
form-asking-share-no = Nee
form-asking-days = Hoe lang kunnen mensen antwoorden?
form-asking-days-hint = Daarna sluit de peiling vanzelf, en komt de uitslag. Eerder sluiten kan ook.
form-asking-days-name = Hoe lang

form-sequel-title = Wat we ermee doen
form-sequel-words = Wat doen jullie met wat mensen hebben gezegd?
form-sequel-words-hint = Schrijf kort wat er verandert, wat niet en waarom. Iedereen die is gevraagd leest dit. Noem geen namen.
form-sequel-words-name = Wat jullie doen
