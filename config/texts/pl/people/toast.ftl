# Co pojawia się na chwilę przy udziale, sieci i wpuszczaniu.

toast-introduction-discarded = Usunięto. Koordynator wybierze kogoś innego.

toast-membership-paused = Masz przerwę. Odpocznij dobrze!
toast-membership-back = Dobrze, że wracasz!
toast-membership-buddy-on = Świetnie! Gdy przyjdzie ktoś nowy, mogę Cię zapytać.
toast-membership-buddy-off = Dobrze. Nie będę już o to pytać.
toast-membership-named-on = Twoje imię może być widoczne.
toast-membership-named-off = Inni członkowie nie widzą Twojego imienia.
toast-membership-role-on = Zapisano
toast-membership-role-off = Usunięto
toast-membership-alone = Świetnie! Osoba wspierająca dowie się, że się udało.
toast-membership-stepped-back = Dobrze. Koordynator poszuka kogoś innego. Dziękujemy!
toast-core-on = Teraz w głównej grupie
toast-core-off = Już nie w głównej grupie
toast-buddy-asked = Pytam tę osobę: { $name }.

toast-person-removed = Usunięto: { $name }.
toast-invite-withdrawn = Zaproszenie wycofano.
toast-turned-down = Odmówiono

toast-who-takes-over = Najpierw wybierz, kto przejmie otwarte zgłoszenia.
