# Stałe menu pod polem pisania i to, co bot mówi, gdy ktoś robi coś innego.

menu-label-concern = Zgłoś sprawę
menu-label-mine = Moje zgłoszenia
menu-label-help = Poproś o pomoc
menu-label-how = Jak to działa?
menu-label-privacy = Prywatność
menu-label-network = Sieć
menu-label-invite = Zaproś

menu-welcome =
    Dzień dobry, { $name }! To jest <b>{ $network }</b>.

    { $role ->
        [official] { $where ->
            [desk] Nowe zgłoszenia są na stanowisku w internecie. Tam je czytasz i się nimi zajmujesz.
           *[group] Nowe zgłoszenia są w grupie urzędników. Tam je czytasz i się nimi zajmujesz.
            }
        [coordinator] Wybierz poniżej <b>Sieć</b>, żeby zobaczyć, kto bierze udział. Przyciskiem <b>Zaproś</b> zapraszasz nową osobę.
        [chair] Prowadzisz spotkania. Wyślij /bijeenkomst, żeby zwołać spotkanie albo je zobaczyć. Wybierz <b>Spotkania</b>, żeby zobaczyć, na które masz zaproszenie.
       *[key-figure] Widzisz lub słyszysz coś, co Cię niepokoi? Wybierz poniżej <b>Zgłoś sprawę</b>. Potrzebujesz czegoś dla siebie? Wybierz <b>Poproś o pomoc</b>.
    }
menu-makes-room =
    { $danger ->
        [yes] ☎️ <b>Ktoś jest teraz w niebezpieczeństwie? Dzwoń pod 112.</b> Menu wróci, gdy skończysz lub przerwiesz.
       *[no] Menu wróci, gdy skończysz lub przerwiesz.
    }
menu-is-back = Menu jest znowu na dole.
menu-choose = Wybierz poniżej, co chcesz zrobić.
menu-unknown-command = Nie znam tego polecenia. Nic nie szkodzi: wybierz poniżej, co chcesz zrobić.
menu-unknown-here = Nie znam tego polecenia. Nic nie szkodzi: możesz po prostu kontynuować tutaj.
menu-bind-in-group = Wyślij /koppel w zamkniętej grupie urzędników, nie tutaj. Najpierw dodaj bota do tej grupy.
menu-text-only = Dziękuję, ale teraz mogę czytać tylko tekst. Naklejek, filmów i plików nie przechowuję. Zdjęcie lub wiadomość głosową można dodać do zgłoszenia: wyślij je razem ze swoją opowieścią.
menu-how-to-leave =
    Nie ma czego przerywać: nic teraz nie wypełniasz.

    Chcesz odejść z sieci? Powiedz to koordynatorowi albo zadzwoń: { $phone }. Jesteś osobą zaufania lub prowadzisz spotkania? Wyślij /pauze, żeby odejść albo trochę odpocząć. Gdy odchodzisz, Twoje imię, okolica i szkic są od razu usuwane.

menu-trouble = Coś poszło nie tak. To nasza wina, nie Twoja. Spróbuj ponownie za kilka minut.

menu-label-away = Nie ma mnie
menu-label-back = Znów jestem

menu-label-meetings = Spotkania

menu-label-lost = Telefon zgubiony

menu-label-call-me = Zadzwońcie do mnie
