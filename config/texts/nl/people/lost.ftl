# Een telefoon is kwijt: wie het zegt, wat er dan gebeurt, en hoe iemand terugkomt.

lost-phone-ask =
    <b>Van wie is de telefoon kwijt?</b>

    Vanaf dat moment kan dat account hier niets meer doen of lezen. { $role ->
        [coordinator] Zoek je een sleutelfiguur of een voorzitter? Kies dan <b>{ network-button-members }</b>.
       *[official] Gaat het om een sleutelfiguur of een voorzitter? Bel dan de coördinator.
    }

lost-phone-sure =
    <b>Is de telefoon van { $name } kwijt?</b>

    Dan kan dat account meteen niets meer doen of lezen. Wat de bot uit die chat kan weghalen, haalt hij weg. Wat { $name } aan het schrijven was, wordt gewist. De ambtenaren en de coördinatoren horen het.

    { $role ->
        [official] Wat { $name } had opgepakt, blijft op naam van { $name } staan. Alle collega’s krijgen de herinneringen. Zit { $name } in de ambtenarengroep? Haal dat account eruit: zolang het daar is, laat ik er geen teksten zien.
        [coordinator] Open uitnodigingen van { $name } werken dan niet meer. Zit { $name } in de ambtenarengroep? Haal dat account eruit: zolang het daar is, laat ik er geen teksten zien.
       *[other] Meldingen van { $name } gaan gewoon door.
    }

    { $last ->
        [yes] { $name } is de enige coördinator. Alleen de beheerder van de bot kan { $name } dan weer toelaten.
       *[no] Terugkomen kan met een nieuwe link en een code, net als iemand die nieuw is.
    }

lost-phone-button-sure = Ja, de telefoon is kwijt
lost-phone-button-back = Link maken om terug te komen
lost-phone-toast = { $name } kan hier nu niets meer doen of lezen.
lost-phone-gone = Deze persoon doet nu niet mee, of de telefoon is al als kwijt gemeld.
lost-phone-not-yours = Dit kan alleen de coördinator zeggen. Bel die meteen.
lost-phone-marked = 🚫 { $label }
lost-phone-status =
    🚫 Telefoon kwijt. { $returning ->
        [yes] Is bezig om weer binnen te komen.
       *[no] Kan niets doen of lezen tot je een link geeft en de code hebt gehoord.
    }

lost-phone-returns = Let op: de telefoon van { $name } was kwijt. Luister goed of je de stem herkent.
lost-phone-heard =
    🚫 De telefoon van <b>{ $colleague }</b> is kwijt. Dat zei { $by }. Dat account kan hier niets meer doen of lezen.

    Let op bij berichten van { $colleague }, ook buiten de bot: een ander kan die telefoon hebben. { $coordinators ->
        [0] Er is nu geen coördinator die een telefoon heeft. Vraag de beheerder van de bot om een link met “schakel invite --again”.
       *[other] Een coördinator kan { $colleague } weer toelaten: /netwerk, Leden.
    }

lost-phone-heard-of-somebody = 🚫 De telefoon van een lid van het netwerk is kwijt. Dat account kan hier niets meer doen of lezen. Twijfel je over iets wat net is gemeld? Overleg dan met de coördinator.
lost-phone-back =
    { $colleague } is er weer, en kan hier weer alles doen. { $coordinators ->
        [0] Er is nu geen coördinator.
       *[other] Hoort { $colleague } in de ambtenarengroep? Kijk of het goede account erin zit.
    }

lost-phone-back-of-somebody = Het lid van wie de telefoon kwijt was, is er weer.
lost-phone-shut =
    🚫 Deze telefoon is als kwijt gemeld. Hier kun je niets meer doen of lezen. Wat je aan het schrijven was, is gewist.

    Klopt dat niet, of heb je je telefoon terug? Bel de coördinator. Die laat je weer toe.

lost-phone-here = 🚫 Deze telefoon is als kwijt gemeld. Wat je hier stuurt, leest niemand. Is er gevaar? Bel 112. Klopt het niet, of heb je je telefoon terug? Bel de coördinator of { $phone }.
lost-phone-call = Is je telefoon kwijt, of die van iemand anders in het netwerk? Bel meteen de coördinator of { $phone }. Die zorgt dat dat account hier niets meer kan. Haal in Telegram ook zelf het toestel weg: Instellingen, Apparaten.
lost-phone-call-outside = ☎️ <b>Is er gevaar? Bel 112.</b> Is je telefoon kwijt en heb je een nieuw account? Bel de coördinator of { $phone }. Dan kan je oude account niets meer, en krijg je een link om hier weer binnen te komen.

lost-phone-shut-at-desk =
    🚫 Dit account is als kwijt gemeld. Hier kun je niets meer doen of lezen. Wat je aan het schrijven was, is gewist.

    Klopt dat niet, of heb je je account weer in eigen hand? Bel de coördinator. Die laat je weer toe.

lost-account-sure =
    <b>Kan een ander bij het account van { $name }?</b>

    { $name } heeft alleen de werkplek op het web. Dat account kan dan meteen niets meer doen of lezen. Wat daar voor { $name } stond, en wat { $name } aan het schrijven was, wordt gewist. De ambtenaren en de coördinatoren horen het.

    { $role ->
        [official] Wat { $name } had opgepakt, blijft op naam van { $name } staan. Alle collega’s krijgen de herinneringen.
       *[other] Open uitnodigingen van { $name } werken dan niet meer.
    }

    { $last ->
        [yes] { $name } is de enige coördinator. Alleen de beheerder van de bot kan { $name } dan weer toelaten.
       *[no] Terugkomen kan met een nieuwe link en een code, net als iemand die nieuw is.
    }

lost-account-heard =
    🚫 Een ander kan bij het account van <b>{ $colleague }</b>. Dat zei { $by }. Dat account kan hier niets meer doen of lezen.

    Let op bij berichten van { $colleague }, ook per e-mail. { $coordinators ->
        [0] Er is nu geen coördinator die binnen kan. Vraag de beheerder van de bot om een link met “schakel invite --again”.
       *[other] Een coördinator kan { $colleague } weer toelaten: /netwerk, Leden.
    }
