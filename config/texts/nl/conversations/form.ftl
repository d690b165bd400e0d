# Formulieren: de vragen één voor één, wat er al staat, en hoe het afloopt.

form-progress = <i>{ $title }</i>
form-chosen = ✓ { $answer }
form-moment = { $day }, { $hour } uur
form-question = Vraag { $name }
form-answer-now =
    Nu staat er: { $answer }
    Is dat goed? Kies <b>Klaar</b>.
form-how-many = 👇 Kies er een of meer. Nog een keer kiezen haalt het vinkje weg. Kies daarna <b>Klaar</b>.
form-how-words = ✍️ Typ je antwoord in één bericht.
form-how-number = ✍️ Typ een getal.
form-how-moment = 👇 Kies een dag. Typen mag ook: <i>do 3 dec 19.30</i>, <i>week 14 dinsdag</i> of <i>morgen half acht</i>.
form-how-day = 👇 Kies een dag. Typen mag ook: <i>do 3 dec</i> of <i>morgen</i>.
form-how-moment-digits = 👇 Kies een dag. Typen mag ook, in cijfers: <i>3-12-2026 19.30</i>.
form-how-day-digits = 👇 Kies een dag. Typen mag ook, in cijfers: <i>3-12-2026</i>.
form-year-asked =
    📅 Bedoel je <b>{ $answer }</b>?
    Let op: dat is volgend jaar.
form-year-yes = Ja
form-year-no = Nee, andere dag
form-how-time =
    🕖 <b>{ $day }</b>: hoe laat?{ $next_year ->
        [yes] {" "}Let op: dat is volgend jaar.
       *[no] {""}
    }
    Kies een tijd. Typen mag ook: <i>19.45</i>.
form-how-file = 📎 Stuur het bestand als pdf. Het mag hoogstens 10 MB zijn.

form-preview =
    <b>Klopt dit?</b>
    Er is nog niets verstuurd. Kijk het na en kies dan een knop.
form-edit-too-late = Dit antwoord is al vervangen, dus je wijziging telt niet mee. Wil je iets veranderen? Ga naar het einde en kies <b>Aanpassen</b>.
form-overtaken = Er is intussen iets veranderd. Daarom zie je nu dit:
form-closed = Dit kun je nu niet meer invullen. Wat je had ingevuld, is gewist. Er is niets verstuurd. Heb je een vraag? Stel hem aan de coördinator.
form-closed-now = Dit kun je nu niet meer invullen. Er is niets verstuurd. Kies <b>Weggooien</b>, dan kun je weer iets anders doen.
form-warn = Je bent nog iets aan het invullen dat niet is verstuurd. Ik wis het op { $day } om { $hour } uur. Wil je verder gaan? Stuur /start.
form-nudge = 🕐 Je bent nog iets aan het invullen. Het is <b>nog niet verstuurd</b>. Je kunt hierboven gewoon verder gaan.
form-dropped = Wat je had ingevuld is gewist, want je ging er niet mee verder. Er is niets verstuurd. Je kunt altijd opnieuw beginnen.
