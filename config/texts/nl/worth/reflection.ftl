# Samen terugkijken: twee keer per jaar een punt op de agenda van een gewone bijeenkomst.

reflection-point = Terugkijken: wat gaat goed in ons netwerk, wat kan beter, en past de rol van de gemeente nog?
reflection-offer =
    🔎 <b>{ $title }</b> op { $day } is de eerste gewone bijeenkomst van dit halfjaar die nog komt. Zullen we daar samen terugkijken? Dan komt dit op de agenda:

    { $point }

    Met <b>Ja</b> staat het meteen in de uitnodiging.
reflection-on =
    ✓ Terugkijken staat op de agenda van <b>{ $title }</b>, op { $day }. Het staat ook in de uitnodiging.

    Wat eruit komt, schrijf je na de bijeenkomst op als afspraak of in het verslag. Kies daarvoor bij de bijeenkomst <b>Aanwezig, afspraken, verslag</b>.
reflection-off = Goed, terugkijken komt niet op de agenda van <b>{ $title }</b>. Volgend halfjaar vraag ik het opnieuw. Je kunt zelf altijd een punt op de agenda zetten.
reflection-missed =
    🔎 Er staat dit halfjaar nog geen gewone bijeenkomst klaar waar het netwerk samen kan terugkijken: wat gaat goed, wat kan beter, en past de rol van de gemeente nog?

    Plan er een. Kies daarvoor <b>Bijeenkomsten</b>. Daarna vraag ik of het op de agenda mag.
reflection-button-yes = Ja, op de agenda
reflection-button-own = Andere woorden
reflection-button-no = Nee, dit halfjaar niet
