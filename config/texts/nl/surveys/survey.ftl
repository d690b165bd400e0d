# Peilingen en vragen over beleid: wat leden gevraagd wordt, en wat de coördinator ziet.

survey-ask-pulse = 🗣 <b>{ $title }</b>
survey-ask-policy = 📋 <b>{ $title }</b>
survey-ask-evaluation = 🔎 <b>{ $title }</b>
survey-ask-role = 🤝 <b>{ $title }</b>
survey-ask-who =
    🏘 <b>{ $title }</b>

    Jong en oud, met en zonder sociaal beroep: één keer per jaar kijken we of het netwerk in balans is. Naar afkomst, geloof of mening vragen we niet.
survey-ask-how =
    { $questions ->
        [one] De gemeente stelt je <b>1 korte vraag</b>. Overslaan mag.
       *[other] De gemeente stelt je <b>{ $questions } korte vragen</b>. Overslaan mag.
    } Antwoorden kan tot { $day }, { $hour } uur.

    Je antwoord wordt <b>zonder je naam</b> bewaard. De ambtenaren en de coördinator zien alleen aantallen, en pas vanaf 5 antwoorden. Wat je zelf schrijft, kunnen zij ook lezen. { $share ->
        [yes] Wie meedoet, krijgt de aantallen ook te zien.
       *[no] De uitslag gaat naar de ambtenaren en de coördinator.
    }
survey-ask-how-steps =
    { $questions ->
        [one] De gemeente stelt je <b>1 korte vraag</b>. Overslaan mag.
       *[other] De gemeente stelt je <b>{ $questions } korte vragen</b>. Overslaan mag.
    } Antwoorden kan tot { $day }, { $hour } uur.

    Je antwoord wordt <b>zonder je naam</b> bewaard. De ambtenaren en de coördinator zien alleen wat minstens 5 mensen antwoorden, in stappen van vijf en nooit precies. { $share ->
        [yes] Wie meedoet, krijgt dat ook te zien.
       *[no] De uitslag gaat naar de ambtenaren en de coördinator.
    }
survey-ask-report = Hoe vaak mensen iets kiezen, staat later ook in het jaarverslag: in vijftallen, en pas vanaf vijf mensen.
survey-ask-answered =
    ✓ <b>{ $title }</b>

    Je hebt geantwoord. Dank je wel!

survey-thanks =
    ✓ Dank je wel. Je antwoorden zijn verstuurd, zonder je naam.

    Niemand kan zien wat jij hebt geantwoord. Daarom kan ook niemand je erover bellen. Wil je iets melden of heb je hulp nodig? Kies hieronder <b>Zorg melden</b> of <b>Hulp vragen</b>.
survey-thanks-reader = ✓ Dank je wel. Je antwoord is verstuurd, zonder je naam. De uitslag komt als de vraag sluit.
survey-unsent-reader = De vraag is gesloten. Wat je had ingevuld, is niet verstuurd en is gewist.
survey-unsent = De peiling is gesloten. Wat je had ingevuld, is niet verstuurd en is gewist. Wil je toch iets kwijt? Kies <b>Zorg melden</b>.
survey-no-names = { $question } Noem geen namen en geen adressen.

survey-ready-learn = Wat wil je het liefst leren?
survey-ready-learn-1 = Signalen van spanning en radicalisering
survey-ready-learn-2 = Een netwerk opbouwen
survey-ready-learn-3 = Praten met andere culturen
survey-ready-learn-4 = Omgaan met gevoeligheden
survey-ready-learn-5 = Een activiteit organiseren
survey-ready-learn-6 = Praten over taboes
survey-ready-mood = Hoe is de stemming in jouw buurt?
survey-ready-mood-1 = 1 · heel slecht
survey-ready-mood-2 = 2 · slecht
survey-ready-mood-3 = 3 · gaat wel
survey-ready-mood-4 = 4 · goed
survey-ready-mood-5 = 5 · heel goed
survey-ready-heard = Wat hoor je?
survey-ready-help = Heb je hulp nodig?
survey-ready-help-1 = Nee, het lukt
survey-ready-help-2 = Ja, ik mis informatie
survey-ready-help-3 = Ja, ik heb steun nodig
survey-ready-useful = Heb je in je werk of in je buurt iets aan het netwerk?
survey-ready-safe = Kun je vertellen wat je ziet zonder zorgen voor jezelf?
survey-ready-listening = Luistert de gemeente naar wat het netwerk vertelt?
survey-ready-close = Ken je anderen in het netwerk goed genoeg om ze te bellen?
survey-ready-fitting = Past bij jou wat we van je vragen?
survey-ready-role = Past de rol van de gemeente nog?
survey-ready-role-keep = Ja, die past nog
survey-ready-role-directs = Liever: de gemeente stuurt
survey-ready-role-supports = Liever: de gemeente helpt
survey-ready-role-joins = Liever: de gemeente doet mee
survey-ready-role-mixed = Liever: van alles wat
survey-ready-age = Hoe oud ben je?
survey-ready-age-under-25 = Jonger dan 25
survey-ready-age-25-to-39 = 25 tot en met 39
survey-ready-age-40-to-59 = 40 tot en met 59
survey-ready-age-from-60 = 60 of ouder
survey-ready-age-unsaid = Zeg ik liever niet
survey-ready-profession = Heb je een sociaal beroep? Bijvoorbeeld in de zorg, op school of in het welzijnswerk.
survey-ready-profession-yes = Ja
survey-ready-profession-no = Nee
survey-ready-profession-unsaid = Zeg ik liever niet
survey-agree-1 = 1 · helemaal niet
survey-agree-2 = 2 · niet echt
survey-agree-3 = 3 · een beetje
survey-agree-4 = 4 · meestal wel
survey-agree-5 = 5 · helemaal wel
survey-scale-1 = 1 · laagst
survey-scale-2 = 2
survey-scale-3 = 3
survey-scale-4 = 4
survey-scale-5 = 5 · hoogst
survey-days = { $days ->
    [one] 1 dag
   *[other] { $days } dagen
 }
survey-form-about-pulse = Hoe heet deze peiling? Bijvoorbeeld: Na de brand in Noord.
survey-form-about-policy = Waar gaat het over? Bijvoorbeeld: Het nieuwe plan voor het plein.
survey-form-text-pulse = Wat is er gebeurd? Eén of twee zinnen.
survey-form-text-policy = Leg het plan kort uit.
survey-form-kind = Vraag { $number }: wat voor vraag is het?
survey-form-words = Vraag { $number }: wat wil je vragen?
survey-form-options = Vraag { $number }: welke antwoorden kunnen mensen kiezen? Zet elk antwoord op een nieuwe regel.
survey-asking-scale = Een cijfer van 1 tot 5
survey-asking-choice = Kiezen uit antwoorden
survey-asking-words = Antwoord in woorden

survey-preview = { $count ->
    [0] ⚠️ Nu is dit voor niemand. Kies via <b>Aanpassen</b> een andere groep.
    [one] ⚠️ Nu is dit voor 1 sleutelfiguur. Dat is te weinig: bij minder dan { $least } is te raden wie wat zei. Kies via <b>Aanpassen</b> een grotere groep.
    [2] ⚠️ Nu is dit voor 2 sleutelfiguren. Dat is te weinig: bij minder dan { $least } is te raden wie wat zei. Kies via <b>Aanpassen</b> een grotere groep.
    [3] ⚠️ Nu is dit voor 3 sleutelfiguren. Dat is te weinig: bij minder dan { $least } is te raden wie wat zei. Kies via <b>Aanpassen</b> een grotere groep.
    [4] ⚠️ Nu is dit voor 4 sleutelfiguren. Dat is te weinig: bij minder dan { $least } is te raden wie wat zei. Kies via <b>Aanpassen</b> een grotere groep.
   *[other] Dit gaat naar <b>{ $count } sleutelfiguren</b>. Zo zien zij het:
 }
survey-preview-outside = Hiervoor vraag je geen sleutelfiguren. Na het versturen maak je op de pagina van de peiling een link voor <b>mensen van buiten</b>. Dit vraag je:
survey-preview-file = 📎 { $name }
survey-preview-question =
    <b>{ $number }. { $question }</b>
    { $asking ->
        [words] In eigen woorden, hoogstens 200 tekens.
       *[other] { $options }
    }

survey-list =
    <b>Peiling</b>

    Peil hoe het is na een gebeurtenis, of vraag wat mensen van een plan vinden. Antwoorden gaat zonder naam. { $count ->
        [0] Er is nog niets gevraagd.
        [one] Hieronder staat wat je eerder hebt gevraagd.
       *[other] Hieronder staan de { $count } die er zijn, de nieuwste eerst.
    }
survey-page-open =
    🟢 <b>{ $title }</b>

    Open tot { $day }, { $hour } uur. Dan sluit dit vanzelf en komt de uitslag, ook bij de ambtenaren.

    Gevraagd: { $asked }
    Bezorgd: { $delivered }
    Niet bezorgd: { $blocked }
    Antwoorden: { $answered ->
        [0] minder dan 5
       *[other] { $answered }
    }
survey-page-open-steps =
    🟢 <b>{ $title }</b>

    Open tot { $day }, { $hour } uur. Dan sluit dit vanzelf en komt de uitslag, ook bij de ambtenaren.

    Gevraagd: { $asked }
    Bezorgd: { $delivered }
    Niet bezorgd: { $blocked }
    Antwoorden: { $answered ->
        [0] minder dan 5
       *[other] minstens { $answered }
    }
survey-page-closed =
    ⚪️ <b>{ $title }</b>

    Gesloten.

    Gevraagd: { $asked }
    Bezorgd: { $delivered }
    Niet bezorgd: { $blocked }
    Antwoorden: { $answered ->
        [0] minder dan 5, te weinig om te laten zien
       *[other] { $answered }
    }
survey-page-closed-steps =
    ⚪️ <b>{ $title }</b>

    Gesloten.

    Gevraagd: { $asked }
    Bezorgd: { $delivered }
    Niet bezorgd: { $blocked }
    Antwoorden: { $answered ->
        [0] minder dan 5, te weinig om te laten zien
       *[other] minstens { $answered }
    }
survey-closing =
    <b>{ $title }</b> nu sluiten?

    Daarna kan niemand meer antwoorden, en komt de uitslag meteen. { $answered ->
        [0] Er zijn nog minder dan 5 antwoorden. Sluit je nu, dan is er niets te zien.
       *[other] Er zijn { $answered } antwoorden.
    }
survey-closing-steps =
    <b>{ $title }</b> nu sluiten?

    Daarna kan niemand meer antwoorden, en komt de uitslag meteen. { $answered ->
        [0] Er zijn nog minder dan 5 antwoorden. Sluit je nu, dan is er niets te zien.
       *[other] Er zijn minstens { $answered } antwoorden.
    }
survey-button-answer = Beantwoorden
survey-button-new-pulse = Nieuwe peiling
survey-button-new-policy = Vraag over beleid
survey-button-who = Wie zijn wij?
survey-button-open = 🟢 { $title }
survey-button-closed = ⚪️ { $title }
survey-button-close = Nu sluiten
survey-button-close-now = Ja, nu sluiten
survey-button-results = Uitslag
survey-button-words = Lezen wat er is geschreven
survey-button-words-outside = Lezen wat van buiten kwam
survey-button-link = Mensen van buiten vragen
survey-button-link-new = Nieuwe link maken
survey-button-link-off = Link intrekken

survey-results =
    📊 <b>{ $title }</b>

    { $answered ->
        [0] Er zijn te weinig antwoorden: minder dan 5. Daarom is er niets te zien, anders is te raden wie wat zei.
       *[other] { $answered } van de { $asked } mensen hebben geantwoord. { $shown ->
            [0] Toch is er niets te zien.
           *[other] Hieronder zie je wat. Van een buurt staan er alleen aantallen als daar 5 of meer mensen antwoordden.
        }
    }
survey-results-nobody =
    📊 <b>{ $title }</b>

    Sleutelfiguren zijn hiervoor niet gevraagd.
survey-results-steps =
    📊 <b>{ $title }</b>

    { $answered ->
        [0] Er zijn te weinig antwoorden: minder dan 5. Daarom is er niets te zien, anders is te raden wie wat zei.
       *[other] Minstens { $answered } van de { $asked } mensen hebben geantwoord. Hieronder zie je wat minstens 5 mensen antwoordden, in stappen van vijf. De rest tonen we niet, anders is te raden wie wat zei.
    }
survey-results-few = <i>{ $question }</i> Te weinig antwoorden (minder dan 5).
survey-caption = <b>{ $question }</b> ({ $count } antwoorden)
survey-caption-steps = <b>{ $question }</b> (minstens { $count } antwoorden)
survey-caption-option = { $option }: { $count }
survey-caption-option-steps = { $option }: { $count ->
    [0] te weinig om te laten zien
   *[other] minstens { $count }
 }
survey-caption-group = { $place }: { $counts }
survey-picture-count = { $count } antwoorden
survey-picture-count-steps = Minstens { $count } antwoorden
survey-count-steps = { $count ->
    [0] te weinig om te laten zien
   *[other] minstens { $count }
 }
survey-picture-groups = Per buurt
survey-words = <b>{ $question }</b> ({ $count } antwoorden, op alfabet)
survey-words-more = { $count ->
    [one] En nog 1 antwoord.
   *[other] En nog { $count } antwoorden.
 } De coördinator leest alles via /netwerk, <b>Peiling</b>.

survey-ask-sequel =
    Wat doet de gemeente ermee? { $days ->
        [one] Dat hoor je uiterlijk 1 werkdag nadat de vraag sluit.
       *[other] Dat hoor je uiterlijk { $days } werkdagen nadat de vraag sluit.
    } Dat geldt ook als je niet antwoordt.
survey-sequel-promised =
    📋 <b>{ $title }</b>

    Deze vraag is gesloten. Dank je wel voor het meedenken. Uiterlijk { $day } hoor je hier wat de gemeente ermee doet.
survey-sequel-late =
    📋 <b>{ $title }</b>

    De gemeente zou je uiterlijk { $day } laten weten wat ze hiermee doet. Dat is niet gelukt. Sorry daarvoor. De coördinatoren weten dat je wacht. Je hoort het nog.
survey-sequel-told =
    📋 <b>{ $title }</b>

    We hebben gevraagd wat het netwerk hiervan vindt. Dit doet de gemeente ermee:
survey-sequel-told-end = Dank je wel voor het meedenken. Wil je hier iets over kwijt? Kies hieronder <b>Zorg melden</b>.
survey-sequel-preview = { $count ->
    [one] Dit gaat naar de ene persoon die dit is gevraagd en nog meedoet, of die antwoordde of niet. Daarna kun je het niet meer veranderen. Zo ziet die het:
   *[other] Dit gaat naar alle { $count } mensen die dit is gevraagd en nog meedoen, of ze antwoordden of niet. Daarna kun je het niet meer veranderen. Zo zien zij het:
 }
survey-sequel-due-promised =
    ✍️ <b>{ $title }</b>

    Deze vraag is gesloten. Beloofd is: uiterlijk <b>{ $day }</b> hoort iedereen wat jullie ermee doen. Schrijf dat op, ook als het antwoord nee is of nog niet. Wie er antwoordde, blijft onbekend.
survey-sequel-due-near =
    ⏰ <b>{ $title }</b>

    Nog niet geschreven: wat jullie met de antwoorden doen. Uiterlijk <b>{ $day }</b> zou iedereen dat horen. Daarna hoort iedereen dat het later wordt.
survey-sequel-due-late =
    🔴 <b>{ $title }</b>

    Uiterlijk { $day } zou iedereen horen wat jullie met de antwoorden doen. Dat is nog niet gebeurd, en iedereen weet dat nu. Alle coördinatoren krijgen dit bericht, elke week weer tot het er is. Wie van jullie schrijft het?
survey-sequel-status-open = { $days ->
    [one] Beloofd: 1 werkdag nadat dit sluit, hoort iedereen wat jullie ermee doen.
   *[other] Beloofd: { $days } werkdagen nadat dit sluit, hoort iedereen wat jullie ermee doen.
 }
survey-sequel-status-waits = ✍️ Beloofd: uiterlijk { $day } hoort iedereen wat jullie ermee doen. Dat is nog niet geschreven.
survey-sequel-status-late = 🔴 Beloofd was: uiterlijk { $day } hoort iedereen wat jullie ermee doen. Dat is nog niet geschreven.
survey-sequel-status-told = ✓ Verteld op { $day }:
survey-button-sequel = Schrijven wat we ermee doen

survey-outside = Van buiten het netwerk: { $question }
survey-link-none = Je kunt dit ook vragen aan mensen en organisaties van buiten. Je krijgt een link om door te geven. Zij antwoorden zonder account en zonder naam.
survey-link-works = Er is een link voor mensen van buiten. Maak je een nieuwe, dan werkt de oude niet meer.
survey-link-answered = Antwoorden van buiten: { $count ->
    [0] minder dan 5
   *[other] { $count }
 }
survey-link-paper = Mensen van buiten vragen kan hier niet: het plan staat in een pdf, en die staat niet op hun pagina. Leg het plan uit in een bericht, dan kan het wel.
survey-link-no-address = Mensen van buiten vragen kan hier nog niet: vraag de beheerder om <code>SCHAKEL_OUTSIDE</code> en <code>SCHAKEL_OUTSIDE_URL</code> in te stellen.
survey-link =
    <b>{ $title }</b>

    { $network } vraagt wat je vindt. Open de link en geef antwoord. Je hebt geen account nodig.
    { $link }

    Antwoorden kan tot { $day }, { $hour } uur. We weten niet wie je bent. Vul het één keer in.
survey-link-shown = Dit is de link voor mensen van buiten. Geef hem nu door: ik laat hem maar één keer zien. Een eerdere link werkt niet meer.
survey-link-results = { $count ->
    [0] Van buiten het netwerk zijn er minder dan 5 antwoorden. Daarom is er niets van te zien.
   *[other] Van buiten het netwerk is { $count } keer geantwoord. Die antwoorden staan apart. Van een vraag met minder dan 5 antwoorden is niets te zien. Wie het zijn, weten we niet: iemand kan vaker hebben geantwoord.
 }
