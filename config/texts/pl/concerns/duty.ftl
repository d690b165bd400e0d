# Dyżur: kto patrzy, gdy urząd jest zamknięty.

duty-title = <b>Dyżur</b>
duty-head = <b>Dyżur</b>. Kto ma dyżur, sprawdza pilne zgłoszenia, gdy urząd jest zamknięty.
duty-none = Nie ma jeszcze grafiku. Koordynator układa go przez /dienst.
duty-now = Teraz, do { $day } { $hour }: <b>{ $name }</b>
duty-next = Od { $day } { $hour }: <b>{ $name }</b>
duty-nobody = nikt
duty-week = Kto ma dyżur w tygodniu od <b>{ $day }</b>? Teraz: { $name }.
duty-order = <b>Kto bierze udział?</b> Każdy ma tydzień, w tej kolejności. Naciśnij imię, żeby dopisać kogoś na końcu albo wykreślić.
duty-asked = <b>{ $name }</b> chce zamienić dyżur w tygodniu od <b>{ $day }</b>.
duty-asked-back = Weźmiesz go? Wtedy { $name } dostanie twój tydzień od <b>{ $day }</b>.
duty-swapped = Zamiana dyżuru w tygodniu od <b>{ $day }</b>. Z kim: <b>{ $name }</b>.
duty-given = Koordynator przekazał dyżur w tygodniu od <b>{ $day }</b>. Kto go ma: <b>{ $name }</b>.
duty-begins = { $own ->
    [yes] <b>Masz teraz dyżur.</b>
   *[other] <b>Masz teraz dyżur.</b> Przedtem: { $name }.
 } Gdy zdarzy się coś pilnego, a urząd jest zamknięty, dostaniesz tu wiadomość, także w nocy.
duty-over = <b>Twój dyżur się skończył.</b> Teraz dyżur ma: { $name }. Dziękujemy!
duty-call = 🚨 <b>Pilne: { $reference }</b>

    { $call ->
        [yes] Masz dyżur, a ktoś prosi o telefon. Zadzwoń <b>przed: { $moment }</b>. Numer zobaczysz{ duty-call-where }, gdy przeczytasz zgłoszenie. Zadzwoń, a potem zaznacz, że był telefon albo że nie było kontaktu.
       *[no] Masz dyżur. Sprawdź to <b>przed: { $moment }</b>. Przeczytaj zgłoszenie{ duty-call-where }, potem potwierdź odbiór albo przejmij sprawę.
    } Nie możesz? Potem zapytamy następną osobę.
duty-call-where = { $group ->
    [yes] {" "}w grupie
   *[no] {""}
 }
duty-call-link = <a href="{ $link }">Do zgłoszenia</a>
duty-hour = { $hour }
duty-day-and-hour = { $day } { $hour }
duty-button = Dyżur
duty-button-order = Kto bierze udział
duty-button-on = { $number }. { $name }
duty-button-week = { $day }: { $name }
duty-button-offer = Zamiana: tydzień od { $day }
duty-button-take = Biorę go
