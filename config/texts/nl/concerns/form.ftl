# Wat een coördinator de ambtenaren antwoordt: de vragen.

form-advice-title = Antwoord aan de ambtenaren
form-advice-words = Wat wil je antwoorden?
form-advice-words-hint = De ambtenaren lezen dit bij deze melding. De melder krijgt het niet.
form-advice-words-name = Je antwoord
