# Formulieren: de vragen één voor één, wat er al staat, en hoe het afloopt.

form-progress = <i>{ $title } · vraag { $number } van { $total }</i>
form-progress-again = <i>{ $title }</i>
form-chosen = ✓ { $answer }
form-moment = { $day }, { $hour } uur
form-question = Vraag { $name }
form-answer-now =
    Nu staat er: { $answer }
    Is dat goed? Kies <b>Klaar</b>.
form-how-many = 👇 Kies er een of meer. Nog een keer kiezen haalt het vinkje weg. Kies daarna <b>Klaar</b>.
form-how-words = ✍️ Typ je antwoord in één bericht.
form-how-number = ✍️ Typ een getal.
form-how-moment = 👇 Kies een dag. Typen mag ook: <i>do 3 dec 19.30</i> of <i>morgen half acht</i>.
form-how-day = 👇 Kies een dag. Typen mag ook: <i>do 3 dec</i> of <i>morgen</i>.
form-how-time =
    🕖 <b>{ $day }</b>: hoe laat?
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
form-dropped = Wat je had ingevuld is gewist, want je hebt er { $hours } uur niets mee gedaan. Er is niets verstuurd. Je kunt altijd opnieuw beginnen.

refusal-moment-gone = Dit moment is al voorbij. Kies een later moment.
refusal-too-many-picked = Je kunt er hoogstens { $most } kiezen. Haal eerst een ander vinkje weg.
refusal-too-few-picked = { $least ->
    [one] Kies er eerst minstens 1.
   *[other] Kies er eerst minstens { $least }.
 }
refusal-not-a-number = Typ een heel getal in cijfers, van { $least } tot en met { $most }.
refusal-file-not-pdf = Hier kan alleen een pdf. Stuur het bestand als pdf, of kies een knop.
refusal-file-too-big = Dit bestand is te groot. Het mag hoogstens { $max } MB zijn. Maak het kleiner en stuur het opnieuw.
refusal-too-much-unfinished = Er staat te veel half af. Maak eerst af waar je mee bezig bent, of gooi het weg met Stoppen. Stuur /start om het te zien.
