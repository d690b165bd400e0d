# Wat de coördinator ziet: het netwerk, uitnodigingen, en wie er binnen wil.

network-overview =
    <b>{ $network }</b>

    Sleutelfiguren: { $figures }
    Ambtenaren: { $officials }
    Coördinatoren: { $coordinators }
    Voorzitters: { $chairs }

    Wachten op toelating: { $waiting }
    Nog bezig met aanmelden: { $reading }
    Open uitnodigingen: { $invites }

    Ambtenarengroep: { $group }

network-group-none = nog niet gekoppeld (zet de bot in een besloten groep en typ daar /koppel)
network-group-desk = geen (de ambtenaren werken op de werkplek op het web)
network-group-bound = { $title }
network-group-halted = { $title } (stilgezet, wacht op een coördinator)

network-members =
    <b>Leden</b>

    { $count ->
        [one] Er is 1 lid.
       *[other] Er zijn { $count } leden.
    } Kies een naam om meer te zien.

network-roster =
    <b>De vaste groep ambtenaren</b>

    { $count ->
        [0] Er zijn nog geen ambtenaren. Nodig ze uit met /uitnodigen.
        [one] Er is 1 ambtenaar. Het is beter als er meer dan één is.
       *[other] Er zijn { $count } ambtenaren. Alleen zij kunnen meldingen lezen en oppakken.
    }

network-invites =
    <b>Open uitnodigingen</b>

    { $count ->
        [0] Er zijn geen open uitnodigingen.
        [one] Er is 1 open uitnodiging. Je kunt die intrekken; dan werkt de link niet meer.
       *[other] Er zijn { $count } open uitnodigingen. Je kunt ze intrekken; dan werkt de link niet meer.
    }
network-invites-some = Alleen de eerste { $shown } staan hieronder.

network-person =
    <b>{ $name }</b>

    Rol: { $role }
    Buurt: { $neighbourhood }
    Lid sinds: { $since }
network-person-official =
    <b>{ $name }</b>

    Rol: { $role }
    Lid sinds: { $since }
    Bereikbaar: { $reachable ->
        [yes] ja
       *[no] nee (heeft de bot geblokkeerd)
    }
network-person-gone = Deze persoon doet niet meer mee.

network-removing =
    <b>{ $name } verwijderen?</b>

    { $role ->
        [key-figure] Vanaf dat moment kan { $name } niets meer lezen of doen. Meldingen blijven, zonder de naam.
        [official] Vanaf dat moment kan { $name } niets meer lezen of doen. { $owned ->
            [0] { $name } heeft nu geen open meldingen.
            [one] { $name } heeft nu <b>1 open melding</b>. Kies wie die overneemt. De melder hoort wie dat is.
           *[other] { $name } heeft nu <b>{ $owned } open meldingen</b>. Kies wie die overneemt. De melders horen wie dat is.
        } Zit { $name } in de ambtenarengroep? Haal { $name } daar dan ook zelf uit: tot dan laat ik er geen teksten zien.
       *[other] Vanaf dat moment kan { $name } niets meer lezen of doen. Open uitnodigingen van { $name } werken dan niet meer.
    }

    { $name } krijgt één bericht: dat het gestopt is, en dank. Bel liever eerst even.

network-invite =
    <b>Uitnodigen</b>

    Voor welke rol is de uitnodiging?
network-invite-made = Goed. Hieronder staat de uitnodiging. Rol: { $role }.

network-invitation =
    <b>Uitnodiging: { $role }</b>

    Laat deze code scannen, of stuur de link door:
    { $link }

    De link werkt één keer, tot { $day } { $hour } uur. Geef hem aan één persoon die je kent. Die leest hoe het werkt en krijgt een code van vier cijfers. Laat je die code vertellen, aan de telefoon of als je elkaar ziet. Ik vraag je dan welke code je hoorde.

network-admission =
    <b>{ $name }</b> wil meedoen als { $role }.

    Laat { $name } je een code van vier cijfers vertellen, aan de telefoon of als je elkaar ziet. Heb je de code gehoord? Kies dan <b>{ network-button-type-code }</b>. { $left ->
        [one] Je kunt het één keer proberen.
       *[other] Je kunt het { $left } keer proberen.
    }
network-admission-admitted = ✓ <b>{ $name }</b> doet nu mee als { $role }.
network-admission-asked = ✓ De code van <b>{ $name }</b> klopt. Een { $role } leest mee, dus nu moet nog een ambtenaar akkoord gaan. Ik heb het de ambtenaren gevraagd. Je hoort hier wat eruit komt.
network-admission-asked-operator = ✓ De code van <b>{ $name }</b> klopt. Een { $role } leest mee, en daarmee moet een ambtenaar akkoord gaan. Die zijn er nu niet meer. De beheerder van de server kan het doen, met <code>schakel agree</code>.
network-admission-asked-new-account = ✓ De code van <b>{ $name }</b> klopt. Maar { $name } komt met een ander Telegram-account dan eerst, en ziet daarmee alles van eerder. Daarom moet ook de beheerder van de server akkoord gaan, met <code>schakel agree</code>.
network-admission-first = ✓ <b>{ $name }</b> doet nu mee als { $role }, en is de eerste. Jij hebt dat alleen gedaan. Vanaf nu kan dat niet meer: bij elke nieuwe ambtenaar, coördinator of groep moet een ambtenaar akkoord gaan.
network-admission-asked-again = De code klopte niet. { $name } krijgt een nieuwe.
network-admission-later = Goed. Er is nog niets besloten. Heb je de code gehoord? Kies dan <b>{ network-button-type-code }</b>. Die knop vind je ook met /netwerk.
network-admission-turned-down = De aanmelding is geweigerd, en alles over deze persoon is gewist. Hoort deze persoon er wel bij? Maak dan een nieuwe uitnodiging met /uitnodigen.
network-admission-gone = Deze aanmelding is al afgehandeld.

network-second-waits = { $count ->
    [one] 👥 1 voorstel wacht op het akkoord van een ambtenaar.
   *[other] 👥 { $count } voorstellen wachten op het akkoord van een ambtenaar.
 }
network-removing-last = ⚠️ Dit is de laatste ambtenaar. Daarna kun je niet zelf een nieuwe toelaten: dan moet de beheerder van de server akkoord gaan.

network-button-members = Leden
network-button-roster = Ambtenaren
network-button-invites = Uitnodigingen
network-button-invite = Uitnodigen
network-button-overview = { button-back }
network-button-remove = Verwijderen
network-button-remove-now = Ja, verwijder { $name }
network-button-heir = Alles naar { $name }
network-button-no-heir = Weer vrij voor iedereen
network-button-keep = { button-stop-no }
network-button-admit = Toelaten: { $name }
network-button-member = { $name } · { $role }
network-button-withdraw = Intrekken: { $role }, tot { $day } { $hour }
network-button-type-code = Code typen
network-button-refuse = Niet toelaten

network-button-open = { desk-button-open }
network-button-erasing = Binnenkort gewist

network-guests = ⚠️ In de ambtenarengroep zit iemand die niet op de lijst staat. Daar zijn nu geen teksten te lezen.
network-flawed = ⚠️ Er klopt iets niet aan de ambtenarengroep. Daar zijn nu geen teksten te lezen. Druk op { button-again }: dan hoor je wat er moet veranderen.

network-button-surveys = Peiling

network-invitation-desk = Heeft deze persoon geen Telegram? Dan gaat die naar { $address }, plakt daar de link en logt in met het account van de gemeente.

network-button-talk = Voor het gesprek
network-button-talks = Gesprekken tellen
network-talk =
    <b>Voor het gesprek met iemand die past</b>

    Gebruik dit als steun, voor iedereen hetzelfde. Er is geen score, en wat je hoort schrijf je hier niet op.

    <b>Wat je vraagt</b>
    • Wat doe je nu al voor mensen in de buurt? Vertel eens hoe dat ging.
    • Waarom wil je meedoen, en wat hoop je dat het oplevert?
    • Wie ken je, en wie weten jou te vinden? Hoe hoor jij wat er speelt?
    • Hoe praat je met mensen die heel anders denken dan jij?
    • Wat doe je als de gemeente iets zegt waar je het niet mee eens bent?
    • Wat wil je liever niet? Hoeveel tijd heb je?

    Vraag niet naar geloof, afkomst of politieke keuze. Dat is niet nodig, en het wordt nergens bewaard.

    <b>Wat je vertelt</b>
    • Wat { $network } doet, en wat niet: niemand hoeft iets uit te zoeken of iemand in de gaten te houden.
    • Meedoen is vrijwillig. Je kiest zelf wat je vertelt, en stopt wanneer je wilt.
    • Een vaste groep ambtenaren leest mee. Op elke melding komt een antwoord, op een vaste dag.
    • Je kunt zelf om hulp vragen, en je hoort bij anderen die hetzelfde doen.
    • Wat Telegram kan zien, en wat we bewaren en hoe lang.

    <b>Kijk naar het geheel</b>
    Een netwerk heeft mensen nodig die verbinden, die namens anderen spreken, die iets doen en die durven tegenspreken. Niemand hoeft dat allemaal te zijn.
