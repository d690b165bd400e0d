# Waarom iets met het potje niet kan.

refusal-fund-gone = Deze aanvraag is er niet (meer) voor jou.
refusal-fund-nobody-decides = Er is nu geen (andere) coördinator die hierover kan beslissen. Bel de gemeente, of vraag het later.
refusal-fund-too-many = Er wachten al { $most } aanvragen van jou op antwoord. Wacht daar eerst op, of trek er een in.
refusal-fund-empty = Het potje van dit jaar is leeg. In januari is er weer geld. Kan het niet wachten? Overleg met de coördinator.
refusal-fund-more-than-left = Zoveel zit er dit jaar niet meer in het potje. Kies Aanpassen en vraag hoogstens € { $left }.
refusal-fund-activity-over = Deze activiteit is voorbij, of gaat niet door. Bij Samen kun je ook los geld vragen.
refusal-fund-account-number = Hierin staat een rekeningnummer. Laat het weg: een coördinator belt je om te vragen waar het geld naartoe kan. Typ het opnieuw, zonder dat nummer, en haal je bericht hier weg.
refusal-fund-decided = Hierover is al beslist. Kies Bekijken om te zien wat.
refusal-fund-your-own = Over je eigen aanvraag beslis je niet zelf. Een andere coördinator doet dat.
refusal-fund-halfway = Er is al een eerste ja. Ververs met Bekijken, en kies dan Ook ja of Nee.
refusal-fund-not-halfway = Er wacht hier geen tweede ja (meer). Kies Bekijken om te zien hoe het staat.
refusal-fund-second-is-another = Jij zei al ja. Het tweede ja is van een andere coördinator.
refusal-fund-no-second = Vanaf € { $least } moeten twee coördinatoren ja zeggen, en er is nu geen tweede. Kies Aanpassen en geef een kleiner bedrag, of wacht tot er een tweede is.
refusal-fund-too-little-left = { $left ->
    [0] Het potje van dit jaar is op. Zeg nee, of wacht tot er geld terugkomt.
   *[other] Er zit dit jaar nog maar € { $left } in het potje. Geef een kleiner bedrag, of zeg nee.
 }
refusal-fund-not-to-pay = Hier ligt (nu) geen geld klaar, of het is al betaald. Kies Bekijken om te zien hoe het staat.
refusal-fund-no-question = Er staat geen vraag (meer) open over deze aanvraag.
refusal-fund-over = Dit kan niet meer: het geld is al betaald, of de aanvraag is gesloten.
refusal-fund-not-to-tell = Het is al verteld, of dit is gesloten.
