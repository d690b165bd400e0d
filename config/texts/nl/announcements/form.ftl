# Een bericht schrijven of beantwoorden: de vragen.

form-announcement-title = Bericht sturen
form-announcement-reach-hint = Wat nu niemand zou bereiken, staat er niet bij.
form-announcement-reach-name = Voor wie
form-announcement-places-name = Buurten
form-announcement-roles-name = Voor welke rollen
form-announcement-people-name = Mensen
form-announcement-words-nl = Wat wil je zeggen?
form-announcement-words-nl-hint = Schrijf in het Nederlands. Houd het kort en zet het belangrijkste vooraan.
form-announcement-words-nl-name = Tekst
form-announcement-words-en = Wil je het ook in het Engels sturen?
form-announcement-words-en-hint = Wie Engels koos, leest deze tekst. Sla je dit over? Dan krijgt iedereen de Nederlandse.
form-announcement-words-en-name = Tekst in het Engels
form-announcement-words-other = Wil je het ook in het { $tongue } sturen? Sla je dit over? Dan krijgt wie die taal koos de Nederlandse tekst.
form-announcement-words-other-name = Tekst in het { $tongue }
form-announcement-file = Hoort er een pdf bij?
form-announcement-file-hint = De pdf komt onder het bericht.
form-announcement-file-name = Pdf
form-announcement-when = Wanneer gaat het bericht weg?
form-announcement-when-name = Wanneer
form-announcement-when-now = Nu
form-announcement-when-later = Later
form-announcement-at = Op welk moment?
form-announcement-at-hint = ’s Nachts stuur ik niets. Dan wacht het tot { $morning } uur.
form-announcement-at-name = Moment

form-reply-title = Reageren
form-reply-words = Wat wil je zeggen?
form-reply-words-hint = Je reactie gaat naar de coördinator, met je naam erbij.
form-reply-words-name = Je reactie
form-answer-title = Antwoorden
form-answer-words = Wat wil je antwoorden?
form-answer-words-hint = Je antwoord gaat alleen naar wie dit schreef, met je naam erbij.
form-answer-words-name = Je antwoord
