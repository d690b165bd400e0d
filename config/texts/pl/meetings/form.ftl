# Spotkanie jako pytania: zwołanie, przełożenie i odwołanie.

form-meeting-title = Nowe spotkanie
form-meeting-urgent = Jak szybko ludzie muszą to wiedzieć?
form-meeting-urgent-hint = Pilne zaproszenie wysyłam od razu, ze znakiem, że to pilne.
form-meeting-urgent-name = Pilne
form-meeting-urgent-yes = Pilnie
form-meeting-urgent-no = Zwyczajnie
form-meeting-start = Kiedy to jest?
form-meeting-start-name = Dzień i godzina
form-meeting-reply-by = Do którego dnia można odpowiadać?
form-meeting-reply-by-hint = Ten dzień jest w zaproszeniu.
form-meeting-reply-by-name = Odpowiedź do
form-meeting-when = Kiedy wysłać zaproszenia?
form-meeting-when-name = Teraz czy później
form-meeting-when-now = Teraz
form-meeting-when-later = Później
form-meeting-at = W którym momencie je wysłać?
form-meeting-at-hint = W nocy nic nie wysyłam. Wtedy czekają do godz. { $morning }.
form-meeting-at-name = Moment wysłania

form-change-meeting-title = Zmień spotkanie
form-move-meeting-title = Przełóż spotkanie
form-move-meeting-start = Na kiedy?
form-move-meeting-start-hint = Zmiana o więcej niż pół godziny? Wtedy zapytam wszystkich ponownie.
form-move-meeting-start-name = Dzień i godzina
form-move-meeting-send = Przełóż
form-cancel-meeting-title = Odwołaj spotkanie
form-cancel-meeting-reason = Dlaczego się nie odbędzie?
form-cancel-meeting-reason-hint = Ludzie to przeczytają. Możesz to pominąć.
form-cancel-meeting-reason-name = Powód
form-cancel-meeting-send = Tak, odwołaj

form-meeting-kind = Jakie to spotkanie?
form-meeting-kind-name = Rodzaj
form-meeting-kind-regular = Zwykłe spotkanie
form-meeting-kind-event = Coś się stało
form-meeting-kind-training = Szkolenie
form-meeting-kind-mayor = Z burmistrzem
form-meeting-called = Jak nazywa się spotkanie?
form-meeting-called-name = Tytuł
form-meeting-place = Gdzie to jest?
form-meeting-place-hint = Na górze jest miejsce, które najdłużej nie gościło spotkania.
form-meeting-place-name = Miejsce
form-meeting-place-elsewhere = Gdzie indziej
form-meeting-place-turns = Po kolei u każdego gospodarza
form-meeting-place-in-turn = { $name } (teraz kolej)
form-meeting-elsewhere = Gdzie dokładnie?
form-meeting-elsewhere-hint = Podaj miejsce i adres.
form-meeting-elsewhere-name = Jakie miejsce
form-meeting-reach-name = Dla kogo
form-meeting-places-name = Okolice
form-meeting-people-name = Imiona
form-meeting-purpose = Po co jest spotkanie?
form-meeting-purpose-hint = Jedno lub dwa zdania. Ludzie przeczytają to w zaproszeniu.
form-meeting-purpose-name = Cel
form-meeting-minutes = Jak długo to potrwa?
form-meeting-minutes-name = Czas trwania
form-meeting-minutes-30 = Pół godziny
form-meeting-minutes-60 = 1 godzina
form-meeting-minutes-90 = Półtorej godziny
form-meeting-minutes-120 = 2 godziny
form-meeting-minutes-180 = 3 godziny
form-meeting-minutes-other = { $hours ->
    [0] { $minutes } { $minutes ->
        [one] minuta
        [few] minuty
       *[many] minut
    }
   *[other] { $hours } godz.{ $minutes ->
        [0] {""}
        [1] {" "}i 1 min
       *[other] {" "}i { $minutes } min
    }
}
form-meeting-chair = Kto prowadzi spotkanie?
form-meeting-chair-name = Osoba prowadząca
form-meeting-agenda = Co jest w programie?
form-meeting-agenda-hint = Wpisz każdy punkt w nowej linii.
form-meeting-agenda-name = Program
form-meeting-seats = Dla ilu osób jest miejsce?
form-meeting-seats-hint = Gdy zabraknie miejsc, będzie lista oczekujących.
form-meeting-seats-name = Miejsca
form-meeting-quorum = Ile osób musi przyjść co najmniej?
form-meeting-quorum-hint = Za mało osób? Powiem Ci o tym dwa dni wcześniej.
form-meeting-quorum-name = Minimum
