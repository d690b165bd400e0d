# Wat er om woorden heen stond die iemand vertelt. Wie het schreef, staat er nooit bij.

told-forwarded = (Doorgestuurd bericht)
told-from-elsewhere = (Antwoord op een bericht uit een ander gesprek. Dat bericht is niet meegekomen.)
