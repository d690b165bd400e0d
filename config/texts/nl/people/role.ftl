# Hoe de rollen heten.

role-key-figure = sleutelfiguur
role-official = ambtenaar
role-coordinator = coördinator
role-chair = voorzitter
