# Een vraag over je gegevens: wat we bewaren, verbeteren, wissen, bezwaar.

rights-button-access = 📋 Co o mnie przechowujecie?
rights-button-rectify = Coś się nie zgadza
rights-button-erase = Usuńcie wszystko o mnie
rights-button-object = Nie zgadzam się
rights-asked =
    ✅ <b>Twoja prośba dotarła</b>, { $day }: { $right ->
        [access] co o tobie przechowujemy
        [rectify] poprawienie czegoś
        [erase] usunięcie wszystkiego o tobie
       *[object] twój sprzeciw
    }. Ma ją koordynator i odezwie się do ciebie albo najpierw zapyta, czy to naprawdę ty. Odpowiedź dostaniesz najpóźniej { $due }. Nic nie słychać? Zadzwoń: { $phone }.
rights-answered = 📋 Koordynator odpowiedział na twoją prośbę o dane. To nieprawda? Poproś jeszcze raz w Prywatności albo napisz /gegevens.
rights-late = ⚠️ Na twoją prośbę o dane jeszcze nie odpowiedziano, a miesiąc minął. To nie twoja wina. Koordynator też o tym wie. Zadzwoń: { $phone }, albo złóż skargę: { $supervisor }.
rights-page =
    📋 <b>Prośba o dane</b>

    { $who } prosi: { $right ->
        [access] co o niej przechowujemy
        [rectify] o poprawienie czegoś
        [erase] o usunięcie wszystkiego
       *[object] żeby przestać: nie zgadza się
    }.
    Dotarła { $asked }. Odpowiedź najpóźniej { $due }.{ $late ->
        [yes] {" "}⚠️ To już minęło.
       *[no] {""}
    }

    Na pewno wiesz, że to ta osoba? Wtedy może to zrobić osoba, która prowadzi bota: <code>schakel export --person { $id }</code> albo <code>schakel erase --person { $id }</code>. Odpowiedz, a potem wybierz poniżej.
rights-who-left = Ktoś, kogo nie ma już w sieci
rights-button-answered = Odpowiedziano
rights-button-sure = Tak, odpowiedziano
rights-sure = Czy ta osoba dostała odpowiedź? Wtedy zamknę prośbę i to powiem.
rights-page-answered = ✅ Odpowiedziano.
rights-button-waiting = 📋 Prośba o dane, przed { $day }
