# Dla kogo coś jest: dla wszystkich, dla głównej grupy, dla okolic albo dla wybranych.

audience-ask-reach = Dla kogo to jest?
audience-ask-places = Dla których okolic?
audience-ask-people = Dla kogo? Wybierz imiona.
audience-all = Wszyscy
audience-core = Główna grupa
audience-neighbourhoods = Jedna lub kilka okolic
audience-chosen = Osoby, które wybiorę
audience-of-chosen = { $count ->
    [one] 1 wybrana osoba
    [few] { $count } wybrane osoby
   *[many] { $count } wybranych osób
 }
