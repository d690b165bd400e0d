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

form-by-phone-title = Zapis dla osoby dzwoniącej
form-by-phone-whom = Kto Ci to powiedział?
form-by-phone-whom-hint = Wybierz albo wpisz imię. Imienia osoby spoza sieci nie zapisuj.
form-by-phone-whom-name = Kto powiedział
form-by-phone-whom-outside = Ktoś spoza sieci
form-by-phone-may-i = Osoba dzwoniąca zgodziła się, żeby to zapisać
form-by-phone-may-i-name = Zgoda na zapis
form-by-phone-may-i-allowed = Tak, zgodziła się
form-by-phone-may-i-refused = Nie
form-by-phone-not = W takim razie nie zapisuj tego. Bez zgody osoby dzwoniącej niczego nie zachowujemy. Nic nie zostało wysłane.
form-by-phone-done = ✅ <b>Zapisano: { $reference }.</b> Osoba dzwoniąca dostanie potwierdzenie i dowie się o wszystkim, co dalej. To, co tu napisano, usunę z tego czatu.
form-by-phone-outside-done = ✅ <b>Zapisano: { $reference }.</b> Podaj ten numer osobie dzwoniącej. Odpowiedź przekażesz przez telefon; potem naciśnij przy zgłoszeniu <b>Powiedziano przez telefon</b>. To, co tu napisano, usunę z tego czatu.
