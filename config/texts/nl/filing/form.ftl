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
