# Dlaczego czegoś nie da się zrobić w grupie urzędników.

refusal-group-not-ready = Tego już nie da się zrobić. Wyślij w grupie /koppel, żeby zacząć od nowa.

refusal-guest-in-group = Tego teraz nie da się zrobić. W tej grupie jest ktoś spoza listy. Gdy koordynator to załatwi, znów pokażę teksty.
refusal-guest-left = Tej osoby nie ma już w grupie.
refusal-group-open = Tego teraz nie da się zrobić. Przez ustawienia tej grupy inni mogą w niej czytać. Co trzeba zmienić, piszę Ci w prywatnym czacie.
refusal-group-rights = Tego teraz nie da się zrobić. Brakuje mi w tej grupie potrzebnego prawa. Co trzeba zmienić, piszę Ci w prywatnym czacie.

refusal-second-waits = Pytanie o zgodę jest już wysłane. Dowiesz się, co z tego wyszło.
refusal-second-over = To już postanowione albo wygasło.
