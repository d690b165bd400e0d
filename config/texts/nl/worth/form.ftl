# Terugkijken in andere woorden: de vraag.

form-reflection-title = Terugkijken
form-reflection-words = Hoe zet je terugkijken op de agenda?
form-reflection-words-hint = Hoogstens 150 tekens. Iedereen die is uitgenodigd, leest het. Noem geen namen.
form-reflection-words-name = Punt
form-reflection-send = Op de agenda
# De woorden boven een jaarverslag: de vraag.

form-report-title = Woorden vooraf
form-report-words = Wat wil je boven het verslag zetten? De gemeenteraad en het hele netwerk lezen het.
form-report-words-hint = Schrijf niets dat naar één persoon leidt. Overslaan haalt weg wat er staat.
form-report-words-name = Woorden vooraf
form-report-preview = Zo komt het boven het verslag te staan:
form-report-preview-none = Er komt niets boven het verslag te staan.
form-report-send = Opslaan
