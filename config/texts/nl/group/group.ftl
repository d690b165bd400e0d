# De ambtenarengroep: koppelen, controleren, verhuizen.

group-found = Ik heb gekeken in de groep <b>{ $title }</b>.
group-inside = In de groep en in het netwerk: { $names }.
group-absent = Wel op de lijst van ambtenaren, maar niet in de groep: { $names }.
group-strangers = { $count ->
    [one] Er zit <b>1 persoon</b> in de groep die geen ambtenaar of coördinator van dit netwerk is. Wie een tekst opent, laat die ook aan deze persoon zien.
   *[other] Er zitten <b>{ $count } mensen</b> in de groep die geen ambtenaar of coördinator van dit netwerk zijn. Wie een tekst opent, laat die ook aan hen zien.
 }
group-no-topics = De groep gebruikt geen onderwerpen. Dat kan. Elke melding krijgt dan een eigen bericht. Met onderwerpen is het overzichtelijker: zet die aan in de instellingen van de groep.
group-public = Deze groep is <b>openbaar</b>. Maak de groep eerst privé.
group-linked = De groep hoort bij een <b>kanaal</b>. Wie dat kanaal leest, kan zo in de groep komen. Maak de groep los van het kanaal, in de instellingen van de groep.
group-history = Wie nieuw in de groep komt, kan <b>teruglezen</b> wat er eerder stond. Verberg in de instellingen van de groep de chatgeschiedenis voor nieuwe leden. Gebruikt de groep onderwerpen en kan het daarom niet? Dan stuurt een coördinator in de groep opnieuw /koppel.
group-readable-back = Wie later in deze groep komt, kan <b>teruglezen</b> wat er staat: de kaarten, en wat jullie daar typen. Kun je de chatgeschiedenis voor nieuwe leden verbergen? Doe dat dan. Met onderwerpen kan het soms niet.
group-can-delete-messages = Ik mag hier nog geen berichten verwijderen. Maak mij beheerder met het recht <b>berichten verwijderen</b>.
group-can-manage-topics = Ik mag hier nog geen onderwerpen maken. Geef mij het recht <b>onderwerpen beheren</b>.
group-confirm = Klopt dit? Na het koppelen komen alle meldingen in deze groep.
group-not-yet = Ik kan deze groep nog niet koppelen. Los het op en druk op Opnieuw kijken.
group-button-yes = Koppelen
group-button-no = Niet koppelen
group-button-next = Ja, ga door in de nieuwe groep
group-bound = Deze groep is gekoppeld. Nieuwe meldingen komen hier. Alleen ambtenaren op de lijst kunnen de knoppen gebruiken.
group-migrated = Telegram heeft de groep <b>{ $title }</b> omgezet naar een nieuwe groep. Ik zet daar nog niets in. Kijk eerst wie er in de groep zit. Klopt het? Druk dan op de knop. Er gaat niets verloren.
group-lost = Ik zit niet meer in de ambtenarengroep. Nieuwe meldingen wachten tot ik terug ben. Voeg mij weer toe en stuur daar /koppel.
group-back = Ik ben terug in de ambtenarengroep.
group-added = Ik zit in de groep. Maak mij daar beheerder, met de rechten <b>berichten verwijderen</b> en <b>onderwerpen beheren</b>. Stuur daarna in de groep: /koppel
group-left-public = De groep waar je mij aan toevoegde is <b>openbaar</b>. Daar hoor ik niet thuis, dus ik ben eruit gegaan. Maak de groep privé en voeg mij dan weer toe.
group-answered-yes = ✓ De groep is gekoppeld. Nieuwe meldingen komen daar.
group-asked-official = De groep klopt. Nu moet nog een ambtenaar akkoord gaan. Ik heb het de ambtenaren gevraagd. Je hoort hier wat eruit komt.
group-asked-operator = De groep klopt, maar een ambtenaar moet akkoord gaan, en die zijn er nu niet meer. De beheerder van de server kan het doen, met <code>schakel agree</code>.
group-answered-no = De groep is niet gekoppeld. Wil je later toch koppelen? Voeg mij dan weer toe en stuur daar /koppel.
group-answered-next = ✓ Ik ga door in de nieuwe groep en verlaat de oude. Open meldingen komen daar opnieuw te staan.
group-flawed = ⚠️ In de groep <b>{ $title }</b> laat ik nu geen teksten zien. Wat open stond, haal ik weg. Meldingen komen gewoon binnen. Wie beheerder van de groep is, moet dit veranderen:
group-flawed-next = Ik kijk om de vijf minuten. Klopt alles weer? Dan hoor je het, en zijn de teksten weer te lezen.
group-sound = ✓ De groep <b>{ $title }</b> klopt weer. Teksten zijn daar te lezen.

group-by-phone = ☎️ Ga verder in je privéchat met mij. Daar schrijf je op wat er aan de telefoon is verteld. Typ het niet hier.

group-in-telegram-at-desk = Dit gebeurt in Telegram. Heb je dat niet? Vraag dan een collega die in de groep zit.
group-history-at-desk = { group-history } { group-in-telegram-at-desk }
group-linked-at-desk = { group-linked } { group-in-telegram-at-desk }
group-lost-at-desk = { group-lost } { group-in-telegram-at-desk }
group-added-at-desk = { group-added } { group-in-telegram-at-desk }
group-answered-no-at-desk = { group-answered-no } { group-in-telegram-at-desk }
group-flawed-at-desk = { group-flawed } { group-in-telegram-at-desk }
