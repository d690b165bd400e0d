# Een bericht aan velen: schrijven, versturen, hoe ver het is, en wat mensen terugzeggen.

announcement =
    📣 <b>{ $network }</b>
    { $name ->
        [none] Bericht van de coördinator:
       *[other] Bericht van { $name }, coördinator:
    }

    { $words }
announcement-file = 📎 Hoort bij het bericht hierboven.
announcement-button-reply = Reageren

announcement-page =
    <b>Bericht</b> · { $stage ->
        [planned] wacht tot { $day }, { $hour } uur
        [stopped] tegengehouden
       *[sent] verstuurd op { $day }, { $hour } uur
    }
    Voor: { $audience }

    <blockquote>{ $words }</blockquote>

    { $stage ->
        [planned] Nu zijn dat { $total ->
            [one] 1 persoon
           *[other] { $total } mensen
        }. Dat duurt { $minutes ->
            [0] minder dan een minuut
            [one] ongeveer 1 minuut
           *[other] ongeveer { $minutes } minuten
        }. Je hoort het als iedereen aan de beurt is geweest.
        [stopped] Bezorgd: { $delivered } van { $total }. De anderen krijgen het niet meer.
       *[sent] Bezorgd: { $delivered } van { $total }
    Onderweg: { $waiting }
    Niet te bereiken: { $blocked }
    }
announcement-page-on-its-way = Dit duurt { $minutes ->
    [0] minder dan een minuut
    [one] ongeveer 1 minuut
   *[other] ongeveer { $minutes } minuten
 }. Je hoort het als iedereen aan de beurt is geweest.
announcement-page-night = Het is nacht. Wie het nog niet heeft, krijgt het om zeven uur. Je hoort het als iedereen aan de beurt is geweest.
announcement-page-blocked = Wie niet te bereiken is, heeft de bot geblokkeerd. Wie hem weer toelaat, krijgt het bericht alsnog.
announcement-done = ✓ Iedereen is aan de beurt geweest.
announcement-page-gone = Dit bericht is er niet meer. Berichten worden na { $days } dagen gewist.
announcement-list =
    <b>Berichten</b>

    { $count ->
        [0] Er zijn nog geen berichten. Kies <b>Bericht sturen</b> om er een te schrijven.
       *[other] Kies een bericht. Dan zie je hoe ver het is.
    }
announcement-line = { $sign } { $day }: { $words }

announcement-button-new = Bericht sturen
announcement-button-list = Berichten
announcement-button-refresh = Vernieuwen
announcement-button-stop = Tegenhouden
announcement-button-back = Terug
announcement-toast-stopped = Tegengehouden. Wie het nog niet had, krijgt het niet meer.

form-announcement-title = Bericht sturen
form-announcement-reach-hint = Wat nu niemand zou bereiken, staat er niet bij.
form-announcement-reach-name = Voor wie
form-announcement-places-name = Buurten
form-announcement-people-name = Mensen
form-announcement-words-nl = Wat wil je zeggen?
form-announcement-words-nl-hint = Schrijf in het Nederlands. Houd het kort en zet het belangrijkste vooraan.
form-announcement-words-nl-name = Tekst
form-announcement-words-en = Wil je het ook in het Engels sturen?
form-announcement-words-en-hint = Wie Engels koos, leest deze tekst. Sla je dit over? Dan krijgt iedereen de Nederlandse.
form-announcement-words-en-name = Tekst in het Engels
form-announcement-file = Hoort er een pdf bij?
form-announcement-file-hint = De pdf komt onder het bericht.
form-announcement-file-name = Pdf
form-announcement-when = Wanneer gaat het bericht weg?
form-announcement-when-name = Wanneer
form-announcement-when-now = Nu
form-announcement-when-later = Later
form-announcement-at = Op welk moment?
form-announcement-at-hint = 's Nachts stuur ik niets. Dan wacht het tot zeven uur.
form-announcement-at-name = Moment

announcement-preview =
    { $count ->
        [one] Gaat naar <b>1 persoon</b>
       *[other] Gaat naar <b>{ $count } mensen</b>
    } ({ $audience }). Dat duurt <b>{ $minutes ->
        [0] minder dan een minuut
        [one] ongeveer 1 minuut
       *[other] ongeveer { $minutes } minuten
    }</b>.
    { $moment ->
        [now] Het gaat weg zodra je op Versturen drukt.
       *[other] Het gaat weg op { $moment }.
    }
announcement-preview-night = 🌙 ’s Nachts stuur ik niets. Mensen krijgen het om zeven uur.
announcement-preview-file = 📎 Met de pdf <b>{ $name }</b>.
announcement-preview-in = <i>Zo zien mensen het ({ $tongue ->
    [nl] Nederlands
    [en] Engels
   *[other] { $tongue }
 }):</i>
announcement-preview-cut = <i>Het bericht is te lang om hier heel te laten zien. Het gaat wel heel mee.</i>

form-reply-title = Reageren
form-reply-words = Wat wil je zeggen?
form-reply-words-hint = Je reactie gaat naar de coördinator, met je naam erbij.
form-reply-words-name = Je reactie
form-answer-title = Antwoorden
form-answer-words = Wat wil je antwoorden?
form-answer-words-hint = Je antwoord gaat alleen naar wie dit schreef, met je naam erbij.
form-answer-words-name = Je antwoord

letter-reply =
    💬 <b>{ $name }</b> reageert op { $about ->
        [none] een bericht aan het netwerk
       *[other] het bericht “{ $about }”
    }:

    <blockquote>{ $words }</blockquote>
letter-answered = ✓ Beantwoord door { $name }.
letter-answer =
    💬 <b>{ $name }</b>, coördinator, antwoordt op je reactie:

    <blockquote>{ $words }</blockquote>
letter-nobody = iemand die niet meer meedoet
letter-button-answer = Antwoorden
letter-passed-on = ✓ Je reactie is doorgegeven aan { $names }. Je krijgt hier antwoord als dat nodig is. Is er haast bij? Bel { $phone }.
letter-answer-sent = ✓ Je antwoord gaat nu naar { $colleague }.
letter-answer-blocked = Je antwoord aan { $colleague } kon niet worden bezorgd. Zodra { $colleague } de bot weer toelaat, komt het alsnog aan. Bel of app liever zelf.

refusal-announcement-to-nobody = Dit bericht zou niemand bereiken. Kies eerst voor wie het is.
refusal-announcement-nobody-there = Er is nu niemand die een bericht zou krijgen. Nodig eerst mensen uit voor het netwerk.
refusal-announcement-gone = Dit bericht is er niet meer, dus je kunt er hier niet op reageren. Vertel het de coördinator als je die spreekt.
refusal-announcement-stopped-already = Dit bericht was al tegengehouden.
refusal-letter-gone = Deze reactie is er niet meer. Ze is gewist, want de tijd is voorbij.
refusal-letter-writer-left = Wie dit schreef, doet niet meer mee. Antwoorden kan niet meer.
refusal-letter-to-nobody = Er is nu geen andere coördinator die je reactie kan lezen.
