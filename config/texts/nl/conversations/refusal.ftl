# Waarom een antwoord niet kan. Eén zin, en een voorbeeld dat wel werkt.

refusal-moment-without-end = Hier hoort één moment, zonder eindtijd. Schrijf alleen de dag en de begintijd.
refusal-moment-gone = Dit moment is al voorbij. Kies een later moment.
refusal-too-many-picked = Je kunt er hoogstens { $most } kiezen. Haal eerst een ander vinkje weg.
refusal-too-few-picked = { $least ->
    [one] Kies er eerst minstens 1.
   *[other] Kies er eerst minstens { $least }.
 }
refusal-not-a-number = Typ een heel getal in cijfers, van { $least } tot en met { $most }.
refusal-file-not-pdf = Hier kan alleen een pdf. Stuur het bestand als pdf, of kies een knop.
refusal-file-too-big = Dit bestand is te groot. Het mag hoogstens { $max } MB zijn. Maak het kleiner en stuur het opnieuw.
refusal-file-locked = Deze pdf zit op slot met een wachtwoord. Haal het wachtwoord eraf en stuur hem opnieuw, of kies een knop.
refusal-file-active = Deze pdf doet meer dan zich laten lezen: er zit een script, formulier, film of bestand in. Sla hem op als gewone pdf (Afdrukken, dan Opslaan als pdf) en stuur hem opnieuw, of kies een knop.
refusal-file-too-much = Deze pdf is uitgepakt te groot, of heeft te veel bladzijden. Maak hem kleiner en stuur hem opnieuw, of kies een knop.
refusal-file-unfit = Deze pdf is kapot of niet te lezen. Sla hem opnieuw op als pdf en stuur hem nog eens, of kies een knop.
refusal-file-not-fetched = Ik kon deze pdf niet ophalen. Stuur hem nog een keer, of kies een knop.
refusal-file-on-its-way = De pdf wordt nog nagekeken. Wacht even en druk dan weer op Versturen. Er is niets verloren.
refusal-only-photos = Hier kan alleen een foto bij, hoogstens { $max }. Er is niets verloren: typ je regels, of haal eerst de andere foto weg.
refusal-only-voices = Hier kan alleen een spraakbericht bij, hoogstens { $max }. Er is niets verloren: typ je regels, of haal eerst het andere spraakbericht weg.
refusal-too-much-unfinished = Er staat te veel half af. Maak eerst af waar je mee bezig bent, of gooi het weg met Stoppen. Stuur /start om het te zien.

refusal-moment-unclear = Ik kan hier geen dag en tijd in lezen. Schrijf het bijvoorbeeld zo: { $example }
refusal-moment-time-missing = De dag is duidelijk. Hoe laat is het? Schrijf de dag en de tijd samen, bijvoorbeeld zo: { $example }
refusal-moment-ambiguous = Dit is niet duidelijk genoeg. Kijk de dag en de tijd na en schrijf het voluit, bijvoorbeeld zo: { $example }
refusal-moment-no-such-day = Deze dag bestaat niet. Kies een andere dag, bijvoorbeeld zo: { $example }
refusal-moment-past = Dit is al voorbij. Kies een moment dat nog komt, bijvoorbeeld zo: { $example }
refusal-moment-far = Dit is meer dan anderhalf jaar vooruit. Kies een eerder moment, bijvoorbeeld zo: { $example }
refusal-moment-skipped-hour = Deze tijd bestaat die nacht niet: de klok gaat dan een uur vooruit. Kies een andere tijd, bijvoorbeeld zo: { $example }
refusal-day-unclear = Ik kan hier geen dag in lezen. Schrijf het bijvoorbeeld zo: { $example }
refusal-moment-in-digits = Een dag in woorden kan ik hier niet lezen. Kies de dag met de knoppen, of typ hem in cijfers, bijvoorbeeld zo: { $example }
