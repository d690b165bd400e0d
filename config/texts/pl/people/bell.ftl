# Dzwonek: e-mail, który mówi, że coś czeka na stanowisku, ale nie mówi co.

bell-line = 🔔 W Schakel coś na Ciebie czeka. Zaloguj się na stanowisku: { $address }
bell-refused = ⚠️ Serwer poczty nie przyjmuje e-maili na adres podany na stanowisku. Gdy coś na Ciebie czeka, dzwonek więc nie dzwoni. Zaloguj się na stanowisku, otwórz stronę dzwonka i podaj inny adres.
bell-refused-of = ⚠️ Dzwonek tej osoby nie działa: { $colleague }. Serwer poczty nie przyjmuje e-maili na jej adres. Ta osoba nie wie więc, kiedy coś czeka na stanowisku. Powiedz jej o tym: inny adres można podać na stanowisku, na stronie dzwonka.
