# Co słyszą ludzie, którzy dołączają, nie biorą już udziału albo nie są w sieci.

people-stranger =
    ☎️ <b>Ktoś jest teraz w niebezpieczeństwie? Dzwoń pod 112.</b> Tego, co tu wysyłasz, nikt nie czyta.

    Ten bot jest tylko dla osób z ważnym zaproszeniem. Chcesz coś powiedzieć gminie? Zadzwoń: { $phone }. Chcesz dołączyć? Poproś tam o (nowe) zaproszenie. Należałeś lub należałaś do sieci i chcesz wiedzieć, co o tobie przechowujemy? Napisz /gegevens.
people-rights = Przechowujemy coś o tym koncie? Wtedy koordynator ma teraz twoją prośbę i najpóźniej { $due } dostaniesz odpowiedź, tutaj albo telefonicznie. Jeśli nic nie przechowujemy, nic nie usłyszysz. Coś innego, na przykład usunięcie? Zadzwoń: { $phone }.

people-welcome =
    <b>Witamy, { $name }!</b>

    Bierzesz udział w sieci { $network }. Dobrze, że jesteś.

    { $role ->
        [official] { $where ->
            [desk] Zgłoszenia przychodzą na stanowisko w internecie. Tam je czytasz i się nimi zajmujesz. Jeszcze się tam nie logujesz? Wyślij /werkplek.
           *[group] Zgłoszenia przychodzą do grupy urzędników. Tam je czytasz i się nimi zajmujesz. Koordynator doda Cię do tej grupy.
            }
        [coordinator] Przez /uitnodigen zapraszasz ludzi. W /netwerk widzisz, kto bierze udział.
        [chair] Tutaj dowiesz się, gdy będzie spotkanie, które prowadzisz.
       *[key-figure] Widzisz lub słyszysz coś, co Cię niepokoi? Wybierz poniżej <b>Zgłoś sprawę</b>. Potrzebujesz pomocy dla siebie? Wybierz <b>Poproś o pomoc</b>.
    }

people-welcome-again =
    <b>Witamy z powrotem, { $name }!</b>

    Znowu bierzesz udział w sieci { $network }, ze wszystkim, co było. Niewysłany tekst został usunięty. { $role ->
        [official] { $where ->
            [desk] Poproś na nowo o stanowisko w internecie: wyślij /werkplek.
           *[group] Sprawdź, czy Twoje nowe konto jest w grupie urzędników.
            }
        [coordinator] Sprawdź przez /netwerk, czy wszystko się zgadza.
       *[other] To, co było dla Ciebie w międzyczasie, przychodzi teraz.
    }

people-in-already = Bierzesz już udział. Ten link jest dla kogoś, kto jeszcze nie bierze udziału; u Ciebie nic się nie zmienia. Potrzebujesz innej roli? Zapytaj koordynatora.
people-removed = Nie ma Cię już w sieci. Nie możesz tu więc nic czytać ani robić. Dziękujemy za wszystko. Masz pytanie w tej sprawie? Zadzwoń do gminy.
people-removed-official = Nie ma Cię już w sieci. Nie możesz tu więc nic czytać ani robić. Dziękujemy za wszystko, co robisz jako znana twarz dla osób zaufania. Twoje sprawy przejmie reszta zespołu. Jesteś w grupie urzędników w Telegramie? Wyjdź też z niej. Masz pytanie w tej sprawie? Zadzwoń do koordynatora.
