# Onze afspraken: één blijvende bladzijde van het netwerk. Bron: de handreiking, "Wederzijdse
# verwachtingen" en "Afronding".

charter-head =
    <b>Onze afspraken</b> · { $network }
    { $how ->
        [proposed] Voorstel van { $name }, van { $day }. Dit geldt nog niet.
        [meeting] Versie { $version }. Vastgesteld in de bijeenkomst van { $met }.
       *[second] Versie { $version }. Vastgesteld door twee mensen, op { $day }.
    }
charter-part =
    <b>{ $part ->
        [purpose] Waar we voor zijn
        [asked] Wat we vragen
        [promised] Wat de gemeente belooft
       *[manners] Hoe we met elkaar omgaan
    }</b>
    { $words }
charter-name-purpose = Waar we voor zijn
charter-name-asked = Wat we vragen
charter-name-promised = Wat de gemeente belooft
charter-name-manners = Hoe we met elkaar omgaan
charter-whole = { $words }

charter-none =
    <b>Onze afspraken</b>

    { $role ->
        [coordinator] Er zijn nog geen afspraken opgeschreven. Je kunt een voorstel doen: er staat al een tekst klaar. Daarna stelt een bijeenkomst het vast, of een tweede persoon.
       *[other] Jullie netwerk heeft nog geen afspraken opgeschreven. Zodra ze er zijn, krijg je bericht.
    }
charter-news =
    📖 { $change ->
        [first] <b>Jullie netwerk heeft nu afspraken op papier.</b>
        [parts] <b>Onze afspraken zijn veranderd.</b> Anders dan eerst: { $parts }.
       *[words] <b>Onze afspraken zijn opnieuw vastgesteld.</b> In het Nederlands veranderde er niets.
    } Lees ze hieronder. Ben je het ermee eens? Druk dan op <b>Gelezen en akkoord</b>. Niemand ziet wie dat doet.
charter-confirmed = ✓ Jij bent hiermee akkoord.
charter-count = { $confirmed ->
    [0] Akkoord: nog te weinig om een aantal te noemen, van de { $asked } leden aan wie het is gevraagd.
   *[other] Akkoord: ten minste { $confirmed } van de { $asked } leden aan wie het is gevraagd.
 } Wie, dat ziet niemand.
charter-waits = 📝 Er ligt een voorstel voor nieuwe afspraken.
charter-proposal = { $second ->
    [yes] Ben jij het ermee eens? Dan geldt dit vanaf nu, en hoort iedereen het.
   *[no] Dit is jouw voorstel. Een andere coördinator of een ambtenaar kan akkoord gaan. Is het vastgesteld in een bijeenkomst? Kies dan welke.
 } Na dertig dagen vervalt een voorstel vanzelf.
charter-decided = Over dit voorstel is al beslist, of er kwam een ander voor in de plaats.
charter-meetings = { $count ->
    [0] Er was de laatste drie maanden geen bijeenkomst. Laat een andere coördinator of een ambtenaar akkoord gaan.
   *[other] In welke bijeenkomst zijn deze afspraken vastgesteld? Daarna gelden ze, en hoort iedereen het.
 }
charter-meeting = { $day }: { $title }

charter-preview = Zo komt het eruit te zien. Druk op <b>Aanpassen</b> om een deel te veranderen. Versturen legt het voor aan een tweede persoon; er geldt dan nog niets.
charter-preview-in =
    <i>In het { $tongue }:</i>
    { $words }

charter-in-force = ✓ Een tweede persoon is akkoord met jouw voorstel. De afspraken gelden nu, en iedereen krijgt bericht.
charter-in-force-in-meeting = ✓ Jouw voorstel is vastgesteld in een bijeenkomst. De afspraken gelden nu, en iedereen krijgt bericht.
charter-refused = Een tweede persoon is niet akkoord met jouw voorstel voor de afspraken. Er is niets veranderd. Praat erover en doe gerust een nieuw voorstel.
charter-withdrawn = Een andere coördinator heeft jouw voorstel voor de afspraken ingetrokken. Er is niets veranderd.
charter-lapsed = Jouw voorstel voor de afspraken is vervallen: dertig dagen lang stelde niemand het vast. Je kunt het opnieuw voorleggen.

charter-button-confirm = Gelezen en akkoord
charter-button-ask = Ik heb een vraag
charter-button-proposal = Voorstel bekijken
charter-button-new = Afspraken voorstellen
charter-button-change = Verandering voorstellen
charter-button-now = Wat nu geldt
charter-button-refuse = Niet akkoord
charter-button-met = Vastgesteld in een bijeenkomst
charter-button-withdraw = Voorstel intrekken

# Waarmee een eerste voorstel begint. Daarna zijn het de woorden van het netwerk zelf.
charter-ready-purpose = Wij kennen onze buurt en elkaar. We delen op tijd wat we zien en horen, zodat spanning niet groter wordt en mensen elkaar niet kwijtraken.
charter-ready-asked =
    • Vertel wat je zelf ziet of hoort, als jij dat wilt.
    • Je kiest zelf wanneer en hoe vaak. Het is vrijwillig.
    • Je hoeft niets uit te zoeken en niemand in de gaten te houden.
    • Namen van mensen zijn niet nodig.
    • Is er direct gevaar? Bel dan 112.
charter-ready-promised =
    • Een vaste groep ambtenaren leest je melding. Je krijgt hun namen.
    • Je hoort meteen op welke dag je antwoord krijgt.
    • Je hoort altijd terug wat ermee is gedaan, of waarom niet.
    • Jij mag ook om hulp vragen.
charter-ready-manners =
    • We luisteren, ook als we het niet eens zijn.
    • Wat hier in vertrouwen wordt verteld, blijft hier.
    • We praten met elkaar, niet over elkaar.
    • Iedereen telt even zwaar.
