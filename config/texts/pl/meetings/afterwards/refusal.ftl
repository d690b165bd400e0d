# Dlaczego czegoś nie da się zrobić po spotkaniu albo z punktem programu.

refusal-after-no-meeting = To spotkanie jest odwołane. Nie ma czego zapisywać.
refusal-after-too-early = To można zrobić od pół godziny przed rozpoczęciem. Spróbuj wtedy ponownie.
refusal-after-too-late = To można było zrobić do dnia po spotkaniu. Teraz już nie można.
refusal-after-noted = Jesteś już na liście obecnych. Witamy!
refusal-after-no-code = Nie ma jeszcze kodu. Poproś osobę prowadzącą, żeby go pokazała albo wpisała Cię na listę.
refusal-after-thanked = Tej osobie już podziękowano. Nie można już usunąć jej z listy.
refusal-after-thanked-already = Obecnym już podziękowano.
refusal-after-nobody = Najpierw zapisz, kto przyszedł. Wybierz Obecność.
refusal-after-no-readers = Nie ma komu wysłać notatki ze spotkania.
refusal-meeting-not-yours = To spotkanie nie jest dla Ciebie. To się nie zgadza? Powiedz to osobie prowadzącej.
refusal-agreements-full = Liczba ustaleń: { $most }. Więcej się nie zmieści. Najpierw usuń jedno.
refusal-agreements-none = Nie ma jeszcze ustaleń. Wybierz Dodaj ustalenie.
refusal-agreements-told = Obecni już mają te ustalenia.
refusal-agreement-gone = Tego ustalenia już nie ma.
refusal-agreement-said = Już wiadomo, co stało się z tym ustaleniem.
refusal-agreement-day = Wybierz dzień po dzisiejszym. Na przykład: piątek w przyszłym tygodniu.
refusal-points-enough = Liczba Twoich punktów na to spotkanie: { $most }. Poczekaj na wiadomość o nich.
refusal-point-gone = Tego punktu już nie ma.
refusal-point-decided = O tym punkcie już zdecydowano.
refusal-agenda-full = Liczba punktów w programie: { $most }. Więcej się nie zmieści. Najpierw usuń jeden przy spotkaniu.
