# Wat er in een maand is gewist, voor het archief.

statement-caption =
    🗑 <b>Usunięto: { $month }</b>

    Zgłoszenia: { $count }. Wspólne sprawy sieci: { $together }. W pliku jest, które zgłoszenia i na jakiej podstawie. Zachowaj go do archiwum: tutaj lista zniknie za miesiąc.
statement-reference = Numer
statement-what = Co
statement-category = Kategoria
statement-ground = Podstawa
statement-month = Miesiąc
statement-what-concern = zgłoszenie
statement-what-help = prośba o pomoc
statement-what-together = spotkanie, ogłoszenie lub ankieta
statement-ground-term = minął czas przechowywania
statement-ground-withdrawn = wycofane przez zgłaszającego
statement-ground-by-hand = ręcznie, przez gminę
statement-ground-person = ktoś poprosił o usunięcie
