# Słowa, które prowadzą do jednej osoby.

spotting-found =
    <b>Czy naprawdę chcesz to tu zostawić?</b>
    Nic jeszcze nie wysłano. Po tym można znaleźć dokładnie jedną osobę lub miejsce:
spotting-more = { $count ->
    [1] I jeszcze 1.
   *[other] I jeszcze { $count }.
 }
spotting-why =
    To nie jest potrzebne. Urzędnicy mogą Ci pomóc i bez tego. Im mniej jest tu o innych, tym bezpieczniej. Zawsze mogą zapytać później.

    Chcesz to usunąć? Wybierz <b>Zmień</b>, popraw swoją wiadomość i wybierz znów <b>Wyślij</b>. Naprawdę potrzebne? Wybierz <b>Wyślij mimo to</b>.
spotting-kind-bsn = numer identyfikacyjny (BSN)
spotting-kind-phone = numer telefonu
spotting-kind-email = adres e-mail
spotting-kind-web = adres internetowy
spotting-kind-iban = numer konta
spotting-kind-plate = numer rejestracyjny
spotting-kind-address = adres
