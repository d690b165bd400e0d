# Prośba o telefon: kiedy i pod jakim numerem. O nic więcej nie pytamy.

form-call-me-title = Zadzwońcie do mnie
form-call-me-moment = Kiedy możemy do Ciebie zadzwonić?
form-call-me-moment-hint =
    ☎️ <b>Jest teraz niebezpiecznie? Dzwoń pod 112.</b>

    Można też wpisać godzinę cyframi: <i>16:00</i>.
    Nie pisz, o co chodzi: powiesz to w rozmowie. Kto dzwoni, wie, kim jesteś. Bez imienia więc się nie da.
form-call-me-number = Pod jakim numerem?
form-call-me-number-hint = Wpisz numer albo wybierz poniżej. Potrzebuje go tylko osoba, która dzwoni. Zniknie razem z resztą.
form-call-me-on-hand = Macie już mój numer
form-call-me-draft = To, co właśnie opisujesz, zostaje zapisane. Potem wróci.
form-call-me-now = { $today ->
    [yes] Teraz, najpóźniej { $hour }
   *[no] Jak najszybciej: { $day }, godz. { $hour }
 }
form-call-me-afternoon = Dziś po południu
form-call-me-evening = Dziś wieczorem
form-call-me-nextmorning = Rano, { $day }
form-call-me-nextafternoon = Po południu, { $day }
