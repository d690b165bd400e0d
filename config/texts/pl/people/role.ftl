# Jak nazywają się role.

role-key-figure = osoba zaufania
role-official = urzędnik
role-coordinator = koordynator
role-chair = osoba prowadząca
