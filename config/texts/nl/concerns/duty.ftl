# Dienst: wie kijkt als het gemeentehuis dicht is.

duty-title = <b>Dienst</b>
duty-head = <b>Dienst</b>. Wie dienst heeft, kijkt naar dringende meldingen als het gemeentehuis dicht is.
duty-none = Er is nog geen rooster. De coördinator maakt dat met /dienst.
duty-now = Nu, tot { $day } { $hour } uur: <b>{ $name }</b>
duty-next = Vanaf { $day } { $hour } uur: <b>{ $name }</b>
duty-nobody = niemand
duty-week = Wie heeft dienst in de week vanaf <b>{ $day }</b>? Nu staat daar: { $name }.
duty-order = <b>Wie doen mee?</b> Ieder heeft een week, in deze volgorde. Druk op een naam om iemand achteraan te zetten, of eraf te halen.
duty-asked = <b>{ $name }</b> wil de dienst ruilen van de week vanaf <b>{ $day }</b>.
duty-asked-back = Neem jij die over? Dan krijgt { $name } jouw week vanaf <b>{ $day }</b>.
duty-swapped = De dienst van de week vanaf <b>{ $day }</b> is geruild met <b>{ $name }</b>.
duty-given = De coördinator heeft de dienst van de week vanaf <b>{ $day }</b> gegeven aan <b>{ $name }</b>.
duty-begins = { $own ->
    [yes] <b>Je hebt nu dienst.</b>
   *[no] <b>Je hebt nu dienst.</b> Tot nu toe had { $name } dienst.
 } Is er iets dringends als het gemeentehuis dicht is, dan krijg je hier een bericht, ook 's nachts.
duty-over = <b>Je dienst is voorbij.</b> { $name } heeft nu dienst. Dank je wel!
duty-call = 🚨 <b>Dringend: { $reference }</b>

    { $call ->
        [yes] Jij hebt dienst, en iemand wil gebeld worden. Bel <b>vóór { $moment }</b>. Het nummer zie je{ duty-call-where } met <b>Lezen</b>. Bel, en druk dan op <b>Gebeld</b> of <b>Niet bereikt</b>.
       *[no] Jij hebt dienst. Kijk <b>vóór { $moment }</b>: kies{ duty-call-where } <b>Lezen</b>, en dan <b>Ontvangst bevestigen</b> of <b>Oppakken</b>.
    } Lukt het niet? Dan vragen we daarna de volgende.
duty-call-where = { $group ->
    [yes] {" "}in de groep
   *[no] {""}
 }
duty-call-link = <a href="{ $link }">Naar de melding</a>
duty-hour = { $hour } uur
duty-day-and-hour = { $day } { $hour } uur
duty-button = Dienst
duty-button-order = Wie doen mee
duty-button-on = { $number }. { $name }
duty-button-week = { $day }: { $name }
duty-button-offer = Ruilen: week vanaf { $day }
duty-button-take = Ik neem het over
