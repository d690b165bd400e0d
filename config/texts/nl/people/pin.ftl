# De pincode: kiezen, typen, vergeten, en wissen met z’n tweeën.

pin-choose =
    <b>Kies een pincode van zes cijfers</b>

    Typ hem hier. Ik haal je bericht meteen weg. De pincode is een tweede slot: wie alleen je telefoon heeft, kan dan niet lezen. Neem geen jaartal, geen datum en geen rijtje zoals 123456, en geen pincode die je ergens anders gebruikt. Na een goede pincode vraag ik er { $minutes } minuten niet meer om.

pin-check = Typ je pincode: zes cijfers. Ik haal je bericht meteen weg. Vergeten? Vraag twee collega’s om hulp: zij sturen /pincode.
pin-again = Typ dezelfde pincode nog een keer.
pin-different = Dat waren niet dezelfde cijfers. Kies opnieuw: typ zes cijfers.
pin-not-six = Een pincode heeft precies zes cijfers. Typ hem nog een keer.
pin-weak = Deze pincode is te makkelijk te raden, of je had hem al. Kies een andere: geen rijtje, geen herhaling, geen jaartal en geen datum.
pin-kept = Je pincode is bewaard. Ik vraag hem als je wilt lezen, en daarna { $minutes } minuten niet meer. Zeg hem tegen niemand.
pin-chosen-of = { $colleague } heeft een pincode gekozen. Had { $colleague } er al een, of weet je dat de telefoon weg was? Bel dan even. Was het iemand anders? Stuur dan meteen /telefoonkwijt.
pin-right = Je pincode klopt. Druk nu nog een keer op wat je wilde doen.
pin-reading = Je pincode klopt. De tekst van { $reference } staat nu in de ambtenarengroep.
pin-not-shown = Je pincode klopt, maar de tekst van { $reference } is nu niet te tonen. Druk in de groep nog een keer: dan hoor je waarom.
pin-renew = Je pincode klopt, maar hij stond waar anderen hem konden zien, of je wilt een andere. Kies nu een nieuwe: typ zes cijfers.
pin-wrong =
    Die pincode klopt niet. { $left ->
        [one] Je kunt het nog één keer proberen.
       *[other] Je kunt het nog { $left } keer proberen.
    }

pin-locked = 🚫 Je pincode zit op slot. Bel twee collega’s, van wie minstens één ambtenaar. Zij sturen /pincode en wissen hem samen. Daarna kies je een nieuwe.
pin-locked-of = 🚫 De pincode van { $colleague } zit op slot: vijf keer fout. Bel { $colleague }. Was het iemand anders? Stuur dan meteen /telefoonkwijt.
pin-in-group = Een pincode hoort niet in de groep. Ik haal dit bericht weg; staat het er nog, haal het dan zelf weg. Anderen kunnen de pincode nu kennen: wie hem typte, kiest bij de volgende keer lezen een nieuwe.
pin-not-asked = In dit netwerk wordt geen pincode gevraagd.
pin-page =
    <b>Pincode</b>

    { $state ->
        [set] Je hebt een pincode. Na een goede pincode vraag ik er { $minutes } minuten niet meer om.
        [locked] Je pincode zit op slot. Vraag twee collega’s om hem te wissen.
       *[none] Je hebt nog geen pincode.
    }

    Is een collega de pincode vergeten? Bel eerst, en luister of je de stem kent. Wissen kan alleen met z’n tweeën, van wie minstens één ambtenaar. Niemand wist zijn eigen pincode.

pin-button-anew = Nieuwe pincode kiezen
pin-button-away = Pincode van { $name } wissen
pin-button-away-too = Ook wissen: { $name }
pin-reset-one-more = Goed. De pincode van { $colleague } is weg zodra een tweede collega dat ook wil, binnen een dag.
pin-reset-asked = { $by } wil de pincode van { $colleague } wissen. Bel { $colleague }. Ken je de stem? Stuur dan /pincode en kies { $colleague }.
pin-reset-asked-yours = { $by } wil je pincode wissen. Vroeg je dat niet? Bel dan meteen een collega.
pin-reset-yours = Je pincode is gewist door { $colleague } en { $by }. Je kiest een nieuwe zodra je wilt lezen, of nu met /pincode.
pin-reset-done = De pincode van { $colleague } is gewist door twee collega’s.
pin-toast = Typ eerst je pincode, in je eigen chat met mij.
pin-toast-locked = Je pincode zit op slot. Kijk in je eigen chat met mij.
pin-toast-reset = De pincode is gewist.
pin-toast-one-more = Nog één collega, dan is hij gewist.

pin-choose-at-desk =
    <b>Kies een pincode van zes cijfers</b>

    Typ hem hier. Ik haal je bericht meteen weg. De pincode is een tweede slot: wie achter jouw computer gaat zitten, kan dan niet lezen. Neem geen jaartal, geen datum en geen rijtje zoals 123456, en geen pincode die je ergens anders gebruikt. Na een goede pincode vraag ik er { $minutes } minuten niet meer om.
