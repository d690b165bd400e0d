# Dlaczego odpowiedź nie pasuje. Jedno zdanie i przykład, który działa.

refusal-moment-without-end = Tu potrzebna jest jedna chwila, bez godziny zakończenia. Wpisz tylko dzień i godzinę rozpoczęcia.
refusal-moment-gone = Ta chwila już minęła. Wybierz późniejszą.
refusal-too-many-picked = Możesz wybrać najwyżej { $most }. Najpierw usuń inne zaznaczenie.
refusal-too-few-picked = { $least ->
    [1] Wybierz najpierw co najmniej 1.
   *[other] Wybierz najpierw co najmniej { $least }.
 }
refusal-not-a-number = Wpisz cyframi liczbę całkowitą od { $least } do { $most }.
refusal-file-not-pdf = Tu można wysłać tylko pdf. Wyślij plik jako pdf albo wybierz przycisk.
refusal-file-too-big = Ten plik jest za duży. Może mieć najwyżej { $max } MB. Zmniejsz go i wyślij ponownie.
refusal-file-locked = Ten PDF jest zabezpieczony hasłem. Usuń hasło i wyślij go ponownie albo wybierz przycisk.
refusal-file-active = Ten PDF robi więcej, niż daje się czytać: jest w nim skrypt, formularz, film lub plik. Zapisz go jako zwykły PDF (Drukuj, potem Zapisz jako PDF) i wyślij ponownie albo wybierz przycisk.
refusal-file-too-much = Ten PDF po rozpakowaniu jest za duży albo ma za dużo stron. Zmniejsz go i wyślij ponownie albo wybierz przycisk.
refusal-file-unfit = Ten PDF jest uszkodzony lub nie da się go odczytać. Zapisz go ponownie jako PDF i wyślij jeszcze raz albo wybierz przycisk.
refusal-file-not-fetched = Nie udało się pobrać tego PDF-a. Wyślij go jeszcze raz albo wybierz przycisk.
refusal-file-on-its-way = PDF jest jeszcze sprawdzany. Poczekaj chwilę i znów naciśnij Wyślij. Nic się nie zgubiło.
refusal-too-much-unfinished = Za dużo rzeczy jest niedokończonych. Najpierw dokończ to, co robisz, albo usuń to przyciskiem Przerwij. Wyślij /start, żeby to zobaczyć.

refusal-moment-unclear = Nie umiem odczytać tu dnia i godziny. Napisz na przykład tak: { $example }
refusal-moment-time-missing = Dzień jest jasny. O której godzinie? Wpisz dzień i godzinę razem, na przykład tak: { $example }
refusal-moment-ambiguous = To nie jest dość jasne. Sprawdź dzień i godzinę i wpisz je w całości, na przykład tak: { $example }
refusal-moment-no-such-day = Nie ma takiego dnia. Wybierz inny dzień, na przykład tak: { $example }
refusal-moment-past = To już minęło. Wybierz chwilę, która dopiero będzie, na przykład tak: { $example }
refusal-moment-far = To za ponad półtora roku. Wybierz wcześniejszą chwilę, na przykład tak: { $example }
refusal-moment-skipped-hour = Tej godziny tamtej nocy nie ma: zegary przesuwa się o godzinę do przodu. Wybierz inną godzinę, na przykład tak: { $example }
refusal-day-unclear = Nie umiem odczytać tu dnia. Napisz na przykład tak: { $example }
refusal-moment-in-digits = Nie umiem tu odczytać dnia zapisanego słowami. Wybierz dzień przyciskami albo wpisz go cyframi, na przykład tak: { $example }
