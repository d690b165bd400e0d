# Dlaczego czegoś nie da się zrobić w grupie urzędników.

refusal-group-not-ready = Tego już nie da się zrobić. Wyślij w grupie /koppel, żeby zacząć od nowa.

refusal-guest-in-group = Tego teraz nie da się zrobić. W tej grupie jest ktoś spoza listy. Gdy koordynator to załatwi, znów pokażę teksty.
refusal-guest-left = Tej osoby nie ma już w grupie.
