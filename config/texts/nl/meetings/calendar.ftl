# De bijeenkomst in de agenda van wie komt.

calendar-cancelled = Gaat niet door: { $title }
calendar-agenda = Agenda:
calendar-name = Bijeenkomsten { $network }

calendar-address-off =
    📆 <b>Je bijeenkomsten in je eigen agenda</b>

    Ik kan je één geheim adres geven. Zet dat in de agenda van je telefoon of computer. Je bijeenkomsten staan er dan vanzelf in, ook als er iets verandert.

    Het staat uit, en dat mag zo blijven. Dit moet je weten:
    • Wie het adres heeft, kan lezen waar en wanneer { $network } bij elkaar komt. Geef het dus aan niemand.
    • De maker van je agenda leest mee: die haalt het elke keer op.
    • Er staan geen namen in. Ook niet van jou.
    • Je kunt het altijd weer uitzetten. Het adres werkt dan meteen niet meer.
calendar-address-on =
    📆 <b>Je agenda-adres staat aan</b>, sinds { $day }.

    Ik kan het niet nog een keer laten zien: ik bewaar alleen een onleesbaar kenmerk ervan. Ben je het kwijt, of heeft iemand anders het? Neem een nieuw adres. Het oude werkt dan meteen niet meer.
calendar-address-drawn =
    📆 <b>Dit is je agenda-adres.</b> Ik laat het alleen nu zien:

    <code>{ $address }</code>

    Tik erop om het te kopiëren. Kies in je agenda: agenda toevoegen met een adres (ook wel: abonneren, of via URL). Plak het daar.

    Kies Klaar als het gelukt is. Dan staat het adres niet meer in deze chat. Hoe vaak je agenda kijkt of er iets veranderd is, bepaalt die zelf: soms pas na een dag.
calendar-button-on = Aanzetten
calendar-button-new = Nieuw adres
calendar-button-off = Uitzetten

calendar-address-drawn-at-desk =
    📆 <b>Dit is je agenda-adres.</b> Ik laat het alleen nu zien:

    <code>{ $address }</code>

    Kopieer het. Kies in je agenda: agenda toevoegen met een adres (ook wel: abonneren, of via URL). Plak het daar.

    Kies Klaar als het gelukt is. Dan staat het adres hier niet meer. Hoe vaak je agenda kijkt of er iets veranderd is, bepaalt die zelf: soms pas na een dag.
