# Terugkijken in andere woorden: de vraag.

form-reflection-title = Terugkijken
form-reflection-words = Hoe zet je terugkijken op de agenda?
form-reflection-words-hint = Hoogstens 150 tekens. Iedereen die is uitgenodigd, leest het. Noem geen namen.
form-reflection-words-name = Punt
form-reflection-send = Op de agenda
