# Ktoś prosi o telefon: kiedy, pod jakim numerem i co z tego wynikło.

call-request = Prośba o telefon
call-at-once = jak najszybciej, najpóźniej { $day }, godz. { $until }
call-between = { $day }, między godz. { $since } a { $until }
call-number = Pod jakim numerem
call-number-known = Numer, który sieć już ma
call-receipt =
    ✅ <b>Mamy to. Zadzwonimy do Ciebie.</b>

    Kiedy: <b>{ $when }</b>
    Numer: <b>{ $reference }</b>
    Zadzwoni jedna z tych osób: { $readers }

    Nie musisz niczego pisać. Jeśli nie uda się zadzwonić, przeczytasz o tym tutaj.
    Zawsze możesz zadzwonić samodzielnie: { $phone }. Podaj wtedy swój numer zgłoszenia.
call-again = { $again ->
    [yes] Spróbujemy jeszcze raz. Możesz też zadzwonić: { $phone }. Podaj wtedy swój numer zgłoszenia.
   *[no] To była trzecia próba. Zadzwoń do nas: { $phone }. Podaj wtedy swój numer zgłoszenia. Możesz też jeszcze raz wybrać <b>Zadzwońcie do mnie</b>.
 }
