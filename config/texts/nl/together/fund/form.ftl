# Het potje: wat er wordt gevraagd.

form-fund-title = Geld vragen
form-fund-euros = Hoeveel geld heb je nodig?
form-fund-euros-hint = Typ een heel getal in euro’s. Bijvoorbeeld: 80.
form-fund-euros-name = Bedrag
form-fund-what = Waar is het voor?
form-fund-what-hint = Een paar zinnen. Noem geen namen van anderen, en geen rekeningnummer.
form-fund-what-name = Waarvoor

form-fund-yes-title = Ja op een aanvraag
form-fund-yes-how = Hoeveel geef je?
form-fund-yes-how-name = Hoeveel
form-fund-yes-how-whole = Alles wat is gevraagd
form-fund-yes-how-less = Een deel
form-fund-yes-euros = Hoeveel euro wordt het?
form-fund-yes-euros-hint = Typ een heel getal, minder dan er is gevraagd.
form-fund-yes-euros-name = Bedrag
form-fund-yes-words = Wil je er iets bij zeggen?
form-fund-yes-words-hint = Wie het vroeg, leest het. De andere coördinatoren ook.
form-fund-yes-words-name = Erbij
form-fund-no-title = Nee op een aanvraag
form-fund-no-words = Waarom niet?
form-fund-no-words-hint = Wie het vroeg, leest het. De andere coördinatoren ook. Zeg ook wat wel kan.
form-fund-no-words-name = Waarom
form-fund-question-title = Vraag over een aanvraag
form-fund-question-words = Wat wil je weten?
form-fund-question-words-name = Vraag
form-fund-reply-title = Antwoord op een vraag
form-fund-reply-words = Wat is je antwoord?
form-fund-reply-words-name = Antwoord
form-fund-account-title = Wat is ermee gedaan?
form-fund-account-account = Wat heb je met het geld gedaan?
form-fund-account-account-hint = Twee zinnen is genoeg. Een foto mag erbij: laat er niemand herkenbaar op staan die dat niet wil. Een bonnetje hoeft hier niet.
form-fund-account-account-name = Wat ermee is gedaan
