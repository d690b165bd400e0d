# Telefon zgubiony: kto to mówi, co się wtedy dzieje i jak się wraca.

lost-phone-ask =
    <b>Czyj telefon zginął?</b>

    Od tej chwili to konto nie może tu nic robić ani czytać. { $role ->
        [coordinator] Chodzi o osobę zaufania albo prowadzącego? Wybierz <b>{ network-button-members }</b>.
       *[official] Chodzi o osobę zaufania albo prowadzącego? Zadzwoń do koordynatora.
    }

lost-phone-sure =
    <b>Zginął telefon tej osoby: { $name }?</b>

    Wtedy to konto od razu nie może nic robić ani czytać. Bot usuwa z tego czatu, co może. To, co ta osoba pisała, zostaje usunięte. Urzędnicy i koordynatorzy dowiedzą się o tym.

    { $role ->
        [official] Sprawy przejęte przez tę osobę zostają na jej nazwisku. Przypomnienia dostają wszyscy z zespołu. Czy jest w grupie urzędników? Usuń stamtąd to konto: dopóki tam jest, nie pokazuję tam tekstów.
        [coordinator] Otwarte zaproszenia tej osoby przestają działać. Czy jest w grupie urzędników? Usuń stamtąd to konto: dopóki tam jest, nie pokazuję tam tekstów.
       *[other] Zgłoszenia tej osoby toczą się dalej.
    }

    { $last ->
        [yes] To jedyny koordynator. Wpuścić z powrotem może wtedy tylko administrator bota.
       *[no] Wrócić można z nowym linkiem i kodem, jak ktoś nowy.
    }

lost-phone-button-sure = Tak, telefon zginął
lost-phone-button-back = Zrób link do powrotu
lost-phone-toast = { $name }: to konto nie może tu już nic robić ani czytać.
lost-phone-gone = Ta osoba teraz nie bierze udziału albo telefon jest już zgłoszony jako zgubiony.
lost-phone-not-yours = To może powiedzieć tylko koordynator. Zadzwoń do niego od razu.
lost-phone-marked = 🚫 { $label }
lost-phone-status =
    🚫 Telefon zgubiony. { $returning ->
        [yes] Właśnie wchodzi z powrotem.
       *[no] Nie może nic robić ani czytać, dopóki nie dasz linku i nie usłyszysz kodu.
    }

lost-phone-returns = Uwaga: telefon tej osoby ({ $name }) był zgubiony. Posłuchaj dobrze, czy znasz ten głos.
lost-phone-heard =
    🚫 Zginął telefon: <b>{ $colleague }</b>. Zgłasza: { $by }. To konto nie może tu już nic robić ani czytać.

    Uważaj na wiadomości od tej osoby ({ $colleague }), także poza botem: telefon może mieć ktoś inny. { $coordinators ->
        [0] Nie ma teraz koordynatora z telefonem. Poproś administratora bota o link przez „schakel invite --again”.
       *[other] Koordynator może wpuścić z powrotem: /netwerk, Członkowie.
    }

lost-phone-heard-of-somebody = 🚫 Zginął telefon kogoś z sieci. To konto nie może tu już nic robić ani czytać. Masz wątpliwości co do czegoś, co właśnie zgłoszono? Porozmawiaj z koordynatorem.
lost-phone-back =
    { $colleague } wraca i może tu znowu robić wszystko. { $coordinators ->
        [0] Nie ma teraz koordynatora.
       *[other] Czy ta osoba ({ $colleague }) ma być w grupie urzędników? Sprawdź, czy jest tam właściwe konto.
    }

lost-phone-back-of-somebody = Osoba, której telefon zginął, już wróciła.
lost-phone-shut =
    🚫 Ten telefon zgłoszono jako zgubiony. Nie możesz tu już nic robić ani czytać. Niewysłany tekst został usunięty.

    To pomyłka albo masz telefon z powrotem? Zadzwoń do koordynatora, który wpuści Cię znowu.

lost-phone-here = 🚫 Ten telefon zgłoszono jako zgubiony. Tego, co tu wysyłasz, nikt nie czyta. Niebezpieczeństwo? Dzwoń pod 112. To pomyłka albo masz telefon z powrotem? Zadzwoń do koordynatora albo: { $phone }.
lost-phone-call = Zginął Twój telefon albo telefon kogoś z sieci? Zadzwoń od razu do koordynatora albo: { $phone }. Wtedy to konto nie będzie mogło tu nic zrobić. Usuń też urządzenie w Telegramie: Ustawienia, Urządzenia.
lost-phone-call-outside = ☎️ <b>Niebezpieczeństwo? Dzwoń pod 112.</b> Zginął Twój telefon i masz nowe konto? Zadzwoń do koordynatora albo: { $phone }. Stare konto nie będzie mogło nic zrobić, a Ty dostaniesz link, żeby wejść tu znowu.

lost-account-sure =
    <b>Czy ktoś inny ma dostęp do konta tej osoby: { $name }?</b>

    Ta osoba ({ $name }) pracuje tylko w przeglądarce, bez Telegrama. Wtedy to konto od razu nie może nic robić ani czytać. To, co tam dla niej było, i to, co pisała, zostaje usunięte. Urzędnicy i koordynatorzy dowiedzą się o tym.

    { $role ->
        [official] Sprawy przejęte przez tę osobę zostają na jej nazwisku. Przypomnienia dostają wszyscy z zespołu.
       *[other] Otwarte zaproszenia tej osoby przestają działać.
    }

    { $last ->
        [yes] To jedyny koordynator. Wpuścić z powrotem może wtedy tylko administrator bota.
       *[no] Wrócić można z nowym linkiem i kodem, jak ktoś nowy.
    }

lost-account-heard =
    🚫 Ktoś inny ma dostęp do konta tej osoby: <b>{ $colleague }</b>. Zgłasza: { $by }. To konto nie może tu już nic robić ani czytać.

    Uważaj na wiadomości od tej osoby ({ $colleague }), także e-mailem. { $coordinators ->
        [0] Nie ma teraz koordynatora, który może wejść. Poproś administratora bota o link przez „schakel invite --again”.
       *[other] Koordynator może wpuścić z powrotem: /netwerk, Członkowie.
    }
