# Even pauze, en uit het netwerk stappen: de vragen.

form-pause-title = Pauze
form-pause-until = Op welke dag wil je weer meedoen?
form-pause-until-hint = Tot die dag laat het netwerk je met rust. Daarna krijg je een berichtje van mij.
form-pause-until-name = Weer terug op
form-pause-send = Pauze nemen
form-pause-preview = Je neemt pauze en doet weer mee op <b>{ $day }</b>. Eerder terugkomen kan altijd, met /pauze.

form-leaving-title = Uit het netwerk
form-leaving-why = Jammer dat je weg wilt. Wat is de belangrijkste reden?
form-leaving-why-hint = De coördinator leest dit, om ervan te leren.
form-leaving-why-name = Reden
form-leaving-why-time = Ik heb geen tijd of energie meer
form-leaving-why-moved = Ik ga verhuizen of iets anders doen
form-leaving-why-expected = Ik had er iets anders van verwacht
form-leaving-why-heard = Ik voelde me niet gehoord
form-leaving-why-unsafe = Ik voelde me er niet prettig bij
form-leaving-why-other = Iets anders, of dat zeg ik liever niet
form-leaving-words = Wil je er iets over vertellen?
form-leaving-words-hint = Wat ging goed, en wat kan beter? Je mag dit overslaan.
form-leaving-words-name = Wat je erover vertelt
form-leaving-successor = Wie zou jou kunnen opvolgen?
form-leaving-successor-hint = Schrijf een naam alleen op als die persoon dat goed vindt. Een organisatie of plek mag ook. Je mag dit overslaan.
form-leaving-successor-name = Wie je kan opvolgen
form-leaving-stay = Wil je als oud-lid bereikbaar blijven?
form-leaving-stay-hint = Dan kan de coördinator je vragen om buddy te zijn voor iemand die nieuw is. Verder krijg je niets. We bewaren daarvoor je voornaam, je taal en je Telegram-account. Stoppen kan altijd, en eens per jaar vraag ik of je het nog wilt.
form-leaving-stay-name = Oud-lid
form-leaving-stay-nothing = Nee, wis alles
form-leaving-stay-buddy = Ja, als buddy
form-leaving-send = Ja, ik stap eruit
form-leaving-preview =
    <b>Je stapt uit het netwerk.</b>
    • Je naam, je buurt, je keuzes en wat je nog aan het invullen was, worden meteen gewist.
    • Wat je hebt gemeld, gaat door zonder je naam. Je hoort daar niets meer over.
    • Je kunt hier daarna niets meer lezen of doen.

    Dit leest de coördinator, met je naam. Zodra de coördinator het heeft, wis ik het hier:
form-leaving-preview-stays =
    <b>Je stapt uit het netwerk, en blijft bereikbaar als oud-lid.</b>
    • Je buurt, je keuzes en wat je nog aan het invullen was, worden meteen gewist. Van je naam blijft je voornaam.
    • Wat je hebt gemeld, gaat door zonder je naam. Je hoort daar niets meer over.
    • Je kunt alleen nog gevraagd worden als buddy. Stoppen kan altijd.

    Dit leest de coördinator, met je naam. Zodra de coördinator het heeft, wis ik het hier:
form-leaving-after = Kies daarna wat je wilt. Bedenk je je? Kies Weggooien, dan blijf je gewoon meedoen.

form-admit-title = Toelaten
form-admit-code = Welke code hoorde je van { $name }?
form-admit-code-hint = Het zijn 4 cijfers. Heb je nog niets gehoord? Kies dan Stoppen, en wacht tot je belt of elkaar ziet.
form-admit-code-name = Code

form-parting-title = Afscheid
form-parting-phoned = Heb je het { $name } aan de telefoon verteld?
form-parting-phoned-hint = Zulk nieuws hoor je liever van iemand dan uit een bericht.
form-parting-phoned-name = Aan de telefoon verteld
form-parting-phoned-yes = Ja
form-parting-phoned-no = Nee, nog niet
form-parting-words = Wat wil je tegen { $name } zeggen?
form-parting-words-hint = Eén of twee zinnen: waarom, en wat je waardeerde. Alleen deze persoon leest het, op de dag van het afscheid.
form-parting-words-name = Je woorden
form-parting-told = Mogen de anderen horen dat { $name } niet meer meedoet?
form-parting-told-hint = Ze horen alleen dat, en geen reden.
form-parting-told-name = De anderen horen het
form-parting-told-yes = Ja
form-parting-told-no = Nee
form-parting-heir = Wie neemt de open meldingen van { $name } over?
form-parting-heir-name = Neemt het over
form-parting-when = Wanneer gaat { $name } uit het netwerk?
form-parting-when-hint = Meteen is voor als het niet veilig is om te wachten.
form-parting-when-name = Wanneer
form-parting-when-week = Over een week
form-parting-when-now = Meteen
form-parting-send = Zo doen

form-behalf-title = Namens wie of wat ik meedoe
form-behalf-words = Namens wie of wat doe je mee?
form-behalf-words-hint = Bijvoorbeeld: de speeltuin, mijn straat, of gewoon mezelf. Het hoeft niet. De coördinator ziet het; weghalen kan altijd.
form-behalf-words-name = Namens wie of wat
form-behalf-send = Bewaren
form-behalf-preview = Dit ziet de coördinator op jouw bladzijde. Anderen zien het niet:
form-introducing-title = Stel je voor
form-introducing-words = Wie ben je? Schrijf hoogstens drie regels.
form-introducing-words-hint = Bijvoorbeeld: wat je graag doet, waar je mensen van kent en waarom je meedoet.
form-introducing-words-name = Jouw regels
form-introducing-send = Laten zien
form-introducing-preview = Dit zien alleen leden die zich ook voorstelden, met je naam erbij. Weghalen kan altijd. Wie het al las, kan het nog in beeld hebben.

form-mayor-title = Woorden voor het jaarlijkse bedankje
form-mayor-words = Wat wil de burgemeester tegen iedereen zeggen?
form-mayor-words-hint = Typ het, of stuur één spraakbericht: tot ongeveer vier minuten. Doorsturen wat de burgemeester insprak mag ook. Noem liever geen namen van leden.
form-mayor-words-name = De woorden
form-mayor-send = Klaarzetten
