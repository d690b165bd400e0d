# Wiadomość, że zmienił się protokół.

changed-ask = Protokół się zmienił (wersja { $version }). To, co już zgłoszono, zachowuje swoje terminy. Czy chcesz powiadomić wszystkich w sieci, jak to teraz działa?
changed-button-yes = Powiadom
changed-button-no = Nie powiadamiaj
changed-done = ✓ Nowy protokół jest ogłoszony. Wszyscy dostaną obrazek i wyjaśnienie.
changed-left = Nowy protokół nie jest ogłoszony. Każdy i tak zobaczy go pod Jak to działa?
changed-news = 📣 Nasze zasady się zmieniły. Poniżej widzisz, jak to teraz działa. Masz już jakieś zgłoszenie? Dla niego nadal obowiązuje to, co Ci wtedy obiecaliśmy.
