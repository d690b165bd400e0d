# Het journaal, voor de coördinator.

journal-button = Journaal
journal-day =
    <b>Journaal, { $day }</b>

    Wat ambtenaren en coördinatoren deden en lazen. Geen woorden, en niet wie iets meldde. Dat je hier kijkt, staat er ook in.
journal-concern =
    <b>Journaal van { $reference }</b>

    Wat ambtenaren en coördinatoren ermee deden, en wie het las.
journal-person =
    <b>Journaal: { $name }</b>

    Wat { $name } de laatste { $days } dagen deed en las.
journal-nothing = Hier staat niets.
journal-erased = Deze melding is gewist. Wie er iets mee deed, kan niemand meer zien.
journal-line = { $when } · { $who }: { $what }
journal-line-about = { $when } · { $who }: { $what } · { $about }
journal-was-erased = gewist
journal-nobody = de bot
journal-gone = niemand weet meer wie
journal-operator = de beheerder van de server
journal-act-read = Uitslag van een peiling gelezen
journal-act-reading-withheld = Tekst toch niet getoond
journal-act-person-invited = Uitgenodigd
journal-act-person-admitted = Toegelaten
journal-act-person-turned-down = Niet toegelaten
journal-act-removal-proposed = Afscheid gevraagd
journal-act-removal-objected = Bezwaar tegen een afscheid
journal-act-person-removed = Uit het netwerk
journal-act-guest-accepted = Mag blijven in de groep
journal-act-rollcall-accepted = Aantal in de groep klopt
journal-act-quarter-read = Kwartaal bekeken
journal-act-erased = Gewist
journal-act-exported = Gegevens uitgegeven
journal-act-journal-shown = Journaal bekeken
journal-act-restored = Back-up teruggezet
journal-act-group-bound = Groep gekoppeld
journal-act-group-confirmed = Groep bevestigd
journal-act-group-flawed = Groep niet veilig
journal-act-group-sound = Groep weer in orde
journal-act-second-asked = Tweede persoon gevraagd
journal-act-second-agreed = Akkoord gegaan
journal-act-second-refused = Niet akkoord gegaan
journal-act-second-lapsed = Voorstel verlopen
journal-act-second-not-needed = Zonder tweede persoon
journal-act-phone-lost = Telefoon kwijt gemeld
journal-act-pin-chosen = Pincode gekozen
journal-act-pin-locked = Pincode op slot
journal-act-pin-seen = Pincode in de groep getypt
journal-act-pin-reset-asked = Wil pincode wissen
journal-act-pin-reset = Pincode gewist
journal-act-erase-asked = Gevraagd om te wissen
journal-act-rights-answered = Verzoek beantwoord
