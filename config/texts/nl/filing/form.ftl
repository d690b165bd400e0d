# Vragen om gebeld te worden: wanneer, en op welk nummer. Meer wordt er niet gevraagd.

form-call-me-title = Bel mij
form-call-me-moment = Wanneer kunnen we je bellen?
form-call-me-moment-hint =
    ☎️ <b>Is er nu gevaar? Bel 112.</b>

    Typen mag ook: <i>om 4 uur</i> of <i>morgen half tien</i>.
    Schrijf niet op wat er is: dat vertel je straks. Wie je belt, weet wie je bent. Zonder naam kan dit dus niet.
form-call-me-number = Op welk nummer?
form-call-me-number-hint = Typ het nummer, of kies hieronder. Alleen wie je belt heeft het nodig. Het wordt gewist met de rest.
form-call-me-on-hand = Dat hebben jullie al
form-call-me-draft = Wat je aan het vertellen was, blijft bewaard. Dat komt hierna terug.
form-call-me-now = { $today ->
    [yes] Nu, uiterlijk { $hour } uur
   *[no] Zo snel mogelijk: { $day }, { $hour } uur
 }
form-call-me-afternoon = Vanmiddag
form-call-me-evening = Vanavond
form-call-me-nextmorning = ’s Ochtends, { $day }
form-call-me-nextafternoon = ’s Middags, { $day }

form-by-phone-title = Opschrijven voor een beller
form-by-phone-whom = Wie vertelde je dit?
form-by-phone-whom-hint = Kies of typ de naam. Van iemand buiten het netwerk schrijf je geen naam op.
form-by-phone-whom-name = Verteld door
form-by-phone-whom-outside = Iemand buiten het netwerk
form-by-phone-may-i = De beller zei dat ik dit mag opschrijven
form-by-phone-may-i-name = Mag dit opgeschreven
form-by-phone-may-i-allowed = Ja, dat mag
form-by-phone-may-i-refused = Nee
form-by-phone-not = Dan schrijf je het niet op. Zonder ja van de beller bewaren we niets. Er is niets verstuurd.
form-by-phone-done = ✅ <b>Opgeschreven als { $reference }.</b> De beller krijgt de ontvangstbevestiging en hoort alles wat volgt. Wat je hier typte, haal ik uit deze chat weg.
form-by-phone-outside-done = ✅ <b>Opgeschreven als { $reference }.</b> Geef dit kenmerk aan de beller. Terugkoppelen doe je aan de telefoon; druk daarna bij de melding op <b>Verteld aan de telefoon</b>. Wat je hier typte, haal ik uit deze chat weg.

form-by-phone-outside-done-at-desk = ✅ <b>Opgeschreven als { $reference }.</b> Geef dit kenmerk aan de beller. Terugkoppelen doe je aan de telefoon; kies daarna bij de melding <b>Verteld aan de telefoon</b>. Wat je hier typte, haal ik hier weg.
