# Het eerste gesprek met iemand die een uitnodiging opent. Bron voor de verwachtingen:
# de handreiking, "Praten over wederzijdse verwachtingen".

onboarding-purpose =
    <b>Welkom bij { $network }</b>

    { $role ->
        [official] Je bent uitgenodigd als <b>ambtenaar</b>.
        [coordinator] Je bent uitgenodigd als <b>coördinator</b>.
        [chair] Je bent uitgenodigd als <b>voorzitter</b>.
       *[key-figure] Je bent uitgenodigd als <b>sleutelfiguur</b>.
    }

    Dit is een netwerk van mensen die hun buurt goed kennen, samen met de gemeente { $municipality }. Sleutelfiguren vertellen wat er speelt: spanning, zorgen, of juist wat nodig is. Een vaste groep ambtenaren leest dat, doet er iets mee en laat weten wat.

    Eerst leggen we uit hoe het werkt. Dat duurt ongeveer drie minuten. Daarna kies je zelf of je meedoet.

onboarding-expectations =
    <b>Wat we van elkaar verwachten</b>

    { $role ->
        [official] <b>Wat we jou vragen</b>
            • Lees een melding en bevestig op tijd dat hij binnen is.
            • Pak hem op, en vertel de melder wat ermee gebeurt.
            • Praat over meldingen alleen met collega’s die erbij horen.
            • Sleutelfiguren zien jouw naam. Zo weten zij wie meeleest.

            <b>Wat jij mag verwachten</b>
            • Je doet dit met een vaste groep collega’s, nooit alleen.
            • De afspraken zijn voor iedereen dezelfde. De bot houdt de dagen bij.
        [coordinator] <b>Wat we jou vragen</b>
            • Nodig alleen mensen uit die je kent of hebt gesproken.
            • Laat iemand pas binnen als je de code zelf hebt gehoord.
            • Haal iemand die stopt meteen uit het netwerk.
            • Let erop dat iedere melder antwoord krijgt.

            <b>Wat jij mag verwachten</b>
            • Onder /netwerk zie je altijd wie er meedoet.
            • Je kunt iemand er op elk moment uit halen. Dat werkt meteen.
        [chair] <b>Wat we jou vragen</b>
            • Leid bijeenkomsten, zonder partij te kiezen.
            • Zorg dat iedereen iets kan zeggen.
            • Jij ziet geen meldingen.

            <b>Wat jij mag verwachten</b>
            • De gemeente regelt wat je nodig hebt om een bijeenkomst te leiden.
            • Wat mensen in vertrouwen vertellen, blijft bij wie het moet weten.
       *[key-figure] <b>Wat we jou vragen</b>
            • Vertel wat je zelf ziet of hoort in je buurt, als jij dat wilt.
            • Je kiest zelf wanneer en hoe vaak. Het is vrijwillig.

            <b>Wat we niet vragen</b>
            • Je hoeft niets uit te zoeken en niemand in de gaten te houden.
            • Namen van mensen zijn niet nodig. Schrijf ze liever niet op.
            • Is er direct gevaar? Bel dan <b>112</b>. Wacht niet op deze bot.

            <b>Wat jij van de gemeente mag verwachten</b>
            • Een vaste groep ambtenaren leest je melding. Je krijgt hun namen.
            • Je hoort meteen op welke dag je antwoord krijgt.
            • Je hoort altijd terug wat ermee is gedaan, of waarom niet.
            • Jij mag ook om hulp vragen. Het netwerk is er ook voor jou.
    }

onboarding-in-danger = Is er direct gevaar? Bel dan <b>112</b>. Wacht niet op deze bot.

onboarding-telegram =
    <b>Wat Telegram kan zien</b>

    Deze bot werkt in Telegram. Gesprekken met een bot zijn niet helemaal dichtgemaakt (ze zijn niet "end-to-end versleuteld"). Telegram kan dus lezen wat jij en de bot hier schrijven. Telegram weet ook dat jij met deze bot praat.

    { $role ->
        [key-figure] Wil je iets vertellen dat Telegram niet mag weten? Bel dan de gemeente: <b>{ $phone }</b>.

            Ambtenaren zien je Telegram-account en je telefoonnummer niet van ons. Bij elke zorg kies je zelf of zij je naam zien. Vraag je om hulp, dan zien zij je naam.
       *[other] Schrijf hier dus niet meer dan nodig is. Wil je iets bespreken dat Telegram niet mag weten? Doe dat dan in een gesprek of aan de telefoon.

            In een groep in Telegram zien de anderen die erin zitten je naam en je foto van Telegram.
    }

    <b>Zet dit nu aan in Telegram</b>
    • Tweestapsverificatie: Instellingen, Privacy en beveiliging, Tweestapsverificatie. Kies een wachtwoord dat je nergens anders gebruikt. Wie je nummer overneemt, komt dan niet in je account.
    • Een slot op de app: in hetzelfde scherm, Toegangscode. Wie je telefoon pakt, leest dan niet mee.

    Kijk daar ook wie je nummer ziet.

onboarding-keeping =
    <b>Wat we bewaren, en hoe lang</b>

    { $role ->
        [key-figure] • Je naam, je buurt, je taal en je Telegram-account: zolang je meedoet. Stop je? Dan wissen we je naam en je buurt meteen. Je account bewaren we versleuteld, zodat niemand er nog mee binnenkomt.
            • Een melding die je begint en niet verstuurt: ongeveer twee dagen. Voor we die wissen, krijg je bericht. Komt dat niet aan? Dan wissen we die na een week.
            • Een melding die je verstuurt: die bewaart de gemeente, zodat zij haar werk kan doen. Stop je? Dan blijft de melding, zonder je naam.
       *[other] • Je naam, je taal en je Telegram-account: zolang je meedoet. Stop je? Dan wissen we je naam meteen. Je account bewaren we versleuteld, zodat niemand er nog mee binnenkomt.
            • Wat jij in het netwerk doet, en wanneer: in het journaal. Ook wie welke melding leest. Zo is altijd na te gaan wie wat heeft gezien.
    }
    • Doe je toch niet mee? Dan wissen we alles meteen.

    Je naam, je account en alles wat je schrijft liggen versleuteld op de computer van de gemeente. We houden niet bij wat iemand gelooft of waar iemand vandaan komt. Er is geen score en geen profiel, van niemand.

onboarding-consent =
    <b>Doe je mee?</b>

    Je weet nu wat we vragen, wat je terugkrijgt, en wat we bewaren. Ben je het daarmee eens?

    { $role ->
        [key-figure] <b>Hoe lang?</b> Je naam en je buurt bewaren we tot je stopt. Wat je meldt, wissen we hooguit { $kept } dagen nadat het is afgehandeld. Duurt het langer, dan hoor je waarom.
       *[other] <b>Hoe lang?</b> Je naam bewaren we tot je stopt. In het journaal blijft staan wat je deed, zonder je naam.
    }

    Je kunt altijd stoppen, zonder reden.

onboarding-name =
    <b>Hoe mogen we je noemen?</b>

    Typ een naam. Een voornaam of een bijnaam is goed.

onboarding-neighbourhood =
    <b>Welke buurt ken je het best?</b>

onboarding-language =
    <b>In welke taal wil je de bot lezen?</b>

onboarding-waiting =
    <b>Bijna klaar</b>

    Dit is jouw code:

    <b>{ $code }</b>

    Vertel deze code aan { $coordinator }, aan de telefoon of als je elkaar ziet. Typ hem nergens in en stuur hem aan niemand. Zo weten we zeker dat jij het bent.

    Daarna gaat het vanzelf verder.

onboarding-wrong-code = De code die is gehoord, klopte niet. Dat geeft niet. Hieronder staat een nieuwe.

onboarding-some-coordinator = de coördinator

onboarding-leaving =
    <b>Wil je stoppen?</b>

    Dan wissen we alles wat je hier hebt verteld. Wil je later toch meedoen, dan heb je een nieuwe uitnodiging nodig.

onboarding-button-go-on = Verder
onboarding-button-agree = Ja, ik doe mee
onboarding-button-decline = Liever niet
onboarding-button-own-name = { $name }
onboarding-button-leave = Ja, stop en wis alles
onboarding-button-stay = Nee, ga verder

onboarding-declined =
    Goed dat je dit zegt. Je doet niet mee, en we hebben alles over jou gewist.

    Bedankt dat je de tijd nam om te lezen. Bedenk je je nog? Vraag de gemeente dan om een nieuwe uitnodiging.

onboarding-waiting-second =
    <b>Bijna klaar</b>

    Je code klopt. Nu moet nog iemand van de gemeente akkoord gaan. Je hoeft niets te doen. Je krijgt hier bericht, binnen een week.

onboarding-turned-down =
    Het is niet gelukt om je binnen te laten. We hebben alles over jou gewist.

    Denk je dat dit niet klopt? Bel dan de gemeente: { $phone }. Met een nieuwe uitnodiging kun je het nog eens proberen.

onboarding-lapsed =
    Je uitnodiging is verlopen, want het duurde langer dan een week. We hebben alles over jou gewist.

    Wil je nog meedoen? Vraag de gemeente dan om een nieuwe uitnodiging.

onboarding-telegram-at-desk =
    <b>Hoe jij meedoet</b>

    Je werkt op de werkplek, in je browser. Wat jij en Schakel hier schrijven, gaat niet langs Telegram. Sleutelfiguren melden wel in Telegram: wat zij schrijven, kan Telegram lezen.

    Alles wat Schakel tegen jou zegt, staat bij <b>Berichten</b>, hoogstens een maand. Daar antwoord je ook.

    <b>Let hierop</b>
    • Vergrendel je computer als je wegloopt, en log uit als je klaar bent.
    • Geef je account van de gemeente aan niemand anders.

onboarding-keeping-at-desk =
    <b>Wat we bewaren, en hoe lang</b>

    • Je naam en je taal: zolang je meedoet. Stop je? Dan wissen we je naam meteen.
    • Van je account van de gemeente: een onleesbaar kenmerk, zolang je meedoet. Wat daar verder staat, bewaren we niet: niet je naam, niet je e-mailadres, niet je wachtwoord. Wil je een mailtje als hier iets wacht? Dan geef je zelf een adres op, en je haalt het ook zelf weer weg.
    • Wat hier bij Berichten staat: hoogstens een maand, versleuteld.
    • Wat jij in het netwerk doet, en wanneer: in het journaal. Ook wie welke melding leest. Zo is altijd na te gaan wie wat heeft gezien.
    • Doe je toch niet mee? Dan wissen we alles meteen. Alleen ons laatste bericht aan jou staat nog een week klaar.

    Je naam en alles wat je schrijft liggen versleuteld op de computer van de gemeente. We houden niet bij wat iemand gelooft of waar iemand vandaan komt. Er is geen score en geen profiel, van niemand.

onboarding-language-at-desk = <b>In welke taal wil je lezen?</b>

onboarding-hopes =
    <b>Terwijl je wacht: wat hoop je, en wat wil je liever niet?</b>
    Dit hoeft niet. Wil je het zeggen, typ het dan hier. De coördinator leest het één keer, als je binnen bent. Daarna is het vergeten.
onboarding-hopes-noted = ✓ Genoteerd. Iets anders typen kan ook: dan telt dat.
