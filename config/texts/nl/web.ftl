# De werkplek van de ambtenaren, op het web van de gemeente.

web-name = Schakel
web-skip = Naar de inhoud
web-navigation = Hoofdmenu
web-menu = Menu
web-own = Voor jezelf
web-renewed = Deze pagina is bijgewerkt.
web-board = Bord
web-sessions = Waar je bent ingelogd
web-sign-out = Uitloggen
web-sign-in = Inloggen
web-front-title = Werkplek van Schakel
web-front = Hier werken de ambtenaren en coördinatoren van het netwerk. Je logt in met je account van de gemeente.
web-front-out = Je bent uitgelogd.
web-front-out-here = Je bent hier uitgelogd, maar bij de gemeente misschien nog niet: de inlogdienst antwoordt nu niet. Log daar zelf ook uit, of sluit je browser.
web-front-over = Je was te lang ingelogd of te lang weg. Log opnieuw in.
web-front-over-kept = Je was te lang ingelogd of te lang weg. Log opnieuw in. Wat je typte, is een dag bewaard.
web-front-over-undone = Je was te lang ingelogd of te lang weg. Log opnieuw in. Waar je net op drukte, is niet gedaan.
web-front-over-unkept = Je was te lang ingelogd of te lang weg. Wat je net stuurde, is niet gedaan en niet bewaard. Je tekst staat hieronder: kopieer hem, en log dan opnieuw in.
web-front-unkept = Je bent niet ingelogd. Wat je net stuurde, is niet gedaan en niet bewaard. Je tekst staat hieronder: kopieer hem, en log dan in.
web-front-undone = Je bent niet ingelogd. Waar je net op drukte, is niet gedaan. Log in, en probeer het dan opnieuw.
web-front-nobody = Je bent ingelogd bij de gemeente, maar Schakel kent dit account niet.
web-front-full = Er wachten nu te veel mensen bij deze deur. Probeer het over tien minuten weer.
web-nobody-code = Doe je al mee met Schakel in Telegram, als ambtenaar of coördinator? Stuur dan in je eigen chat met Schakel wat hieronder staat. De code werkt tot { $until } uur. Geef hem aan niemand anders.
web-nobody-after = Daarna gaat een andere ambtenaar akkoord, of de beheerder van de server als er geen andere is. Doe je nog niet mee? Vraag de coördinator van je netwerk om toegang.
web-nobody-waits = Er is gevraagd om dit account toe te laten. { $second ->
    [operator] De beheerder van de server
   *[official] Een andere ambtenaar
 } moet nog akkoord gaan, tot en met { $until }. Je hoort het in je eigen chat met Schakel.
web-nobody-again = Opnieuw proberen
web-front-weak = Je bent niet sterk genoeg ingelogd. Log in zoals je gemeente dat vraagt, bijvoorbeeld met een code op je telefoon.
web-front-long-ago = Het is te lang geleden dat je bij de gemeente hebt laten zien wie je bent. Log daar uit, en log dan opnieuw in.
web-front-refused = Het inloggen is niet gelukt. Probeer het nog een keer. Lukt het weer niet? Vraag dan je beheerder.
web-front-provider = De inlogdienst van de gemeente antwoordt nu niet. Probeer het over een paar minuten weer. Er is niets verloren.
web-front-busy = Er komen nu te veel verzoeken binnen. Wacht een minuut en probeer het weer.
web-sentence-title = Dit kan nu niet
web-not-there = Hier is niets, of het is niet voor jou.
web-not-now = Dit kan nu niet meer. Er is niets gedaan. Ga terug naar het bord en kijk hoe het nu staat.
web-form-old = Dit formulier is niet van deze sessie. Ga terug en probeer het opnieuw. Er is niets gedaan.
web-form-kept = Dit formulier is van een eerdere sessie. Er is niets verstuurd. Je tekst staat hieronder: kijk hem na en ga verder.
web-form-back = Terug, zonder te versturen
web-form-optional = (mag je openlaten)
web-form-none = Geen
web-form-choose = Kies
web-form-day = Dag
web-form-hour = Tijd
web-form-wrong = Nog niet alles is goed ingevuld. Er is niets verstuurd.
web-form-still = Beantwoord deze vraag nog.
web-form-other-now = Dit is intussen veranderd. Er is niets verstuurd. Wat je typte, staat hieronder. Vul in wat er nu nog anders moet.
web-refusal-bsn = Hierin staat een burgerservicenummer. Dat bewaart Schakel nooit. Haal het weg en ga verder.
web-refusal-nothing-written = Vul hier iets in.
web-refusal-not-finished = Nog niet alle vragen zijn beantwoord.
web-refusal-nothing-changed = Er is nog niets veranderd. Vul in wat er anders wordt.
web-refusal-moment-unclear = Vul een dag en een tijd in.
web-refusal-moment-ambiguous = Dit is niet duidelijk genoeg. Vul een dag en een tijd in.
web-refusal-moment-time-missing = Vul ook de tijd in.
web-refusal-moment-no-such-day = Deze dag bestaat niet. Kies een andere dag.
web-refusal-moment-past = Dit is al voorbij. Kies een moment dat nog komt.
web-refusal-moment-far = Dit is meer dan anderhalf jaar vooruit. Kies een eerder moment.
web-refusal-moment-skipped-hour = Deze tijd bestaat die nacht niet: de klok gaat dan een uur vooruit. Kies een andere tijd.
web-refusal-moment-in-digits = Vul een dag in, met cijfers.
web-refusal-day-unclear = Vul een dag in.
web-refusal-meeting-for-nobody = Dit is nu voor niemand. Kies voor wie het is.
web-refusal-agenda-too-many = Op de agenda passen hoogstens { $most } punten. Maak hem korter.
web-refusal-agenda-point-too-long = Een punt van de agenda is te lang. Het mag hoogstens { $max } tekens zijn. Maak het korter.
web-refusal-too-many-picked = Je kunt er hoogstens { $most } kiezen. Haal een vinkje weg.
web-refusal-too-few-picked = { $least ->
    [one] Kies er minstens 1.
   *[other] Kies er minstens { $least }.
 }
web-refusal-meeting-while-paused = Je doet nu even niet mee. Doe je weer mee? Dan kun je hier weer antwoorden.
web-refusal-after-nobody = Leg eerst vast wie er was.
web-refusal-agreement-day = Kies een dag na vandaag.
web-refusal-poll-same-twice = Deze datum staat er al. Kies een ander moment, of laat dit open.
web-refusal-series-over = Deze reeks is voorbij.
web-refusal-meeting-changed-meanwhile = Iemand anders heeft deze bijeenkomst intussen gewijzigd. Er is niets verstuurd.
web-unread-400 = Dit kan Schakel niet lezen. Er is niets gedaan. Ga terug en probeer het nog een keer.
web-unread-405 = Dit kan hier niet. Er is niets gedaan.
web-unread-408 = Het duurde te lang voor alles binnen was. Er is niets gedaan. Probeer het nog een keer.
web-unread-413 = Dit is te groot. Er is niets gedaan. Maak je tekst korter en probeer het nog een keer.
web-unread-415 = Dit soort bestand of formulier kan Schakel niet lezen. Er is niets gedaan.
web-pin-title = Je pincode
web-pin-label = Pincode, zes cijfers
web-pin-again = Dezelfde pincode nog een keer
web-pin-go-on = Verder
web-pin-check = Typ je pincode voor je leest. Daarna vraagt Schakel er { $minutes } minuten niet meer om. Vergeten? Vraag twee collega’s om hulp.
web-pin-choose = Kies een pincode van zes cijfers. De pincode is een tweede slot: wie alleen aan je computer of telefoon komt, kan dan niet lezen. Neem geen jaartal, geen datum en geen rijtje zoals 123456. Na een goede pincode vraagt Schakel er { $minutes } minuten niet meer om.
web-pin-renew = Je pincode klopt, maar anderen kunnen hem kennen, of je wilt een andere. Kies nu een nieuwe.
web-trouble = Er ging bij ons iets mis. Wat bewaard was, is er nog. Probeer het over een minuut weer.
web-to-board = Naar het bord
web-back-to = Terug naar { $reference }
web-other-words = Je was nog bezig met: { $title }. Begin je hier, dan vervalt die tekst.
web-go-on-with-it = Daarmee verdergaan
web-choose-close = Hoe is het afgelopen?
web-choose-pass-on = Naar wie gaat het?
web-with-a-reason = (met een reden)
web-your-words = Je tekst
web-look-once-more = Nog een keer bekijken
web-standard-texts = Vaste teksten
web-standard-hint = De melder leest een vaste tekst in de eigen taal. Je ziet hem eerst nog.
web-words-changed = In een ander tabblad schreef je daarna iets anders. Er is niets verstuurd. Nu is dit bewaard: kijk het na.
web-is-it-right = Klopt het zo? Er is nog niets verstuurd.
web-sessions-hint = Herken je iets niet? Sluit het af, en zeg het meteen tegen je coördinator.
web-session = Ingelogd sinds { $since } uur, voor het laatst gezien om { $seen } uur.
web-session-this = Dit is deze browser.
web-accounts = Wie een werkplek heeft
web-accounts-hint = Kan een collega niet meer veilig inloggen? Sluit die werkplek dan meteen. De rest blijft zoals het is.
web-accounts-none = Niemand heeft nu een werkplek.
web-session-end = Afsluiten
web-whom = Wie krijgt het?

web-roster = Ambtenaren
web-roster-hint = Wie afwezig is, krijgt geen herinneringen. De vervanger krijgt ze.
web-roster-nobody = Er zijn nog geen ambtenaren.
web-to-roster = Naar de ambtenaren
web-you = (jij)
web-present = Aanwezig
web-stand-in = Wie vervangt?
web-stand-in-all = Herinneringen gaan naar alle ambtenaren die er zijn.
web-head-name = Naam
web-head-presence = Aanwezig of afwezig
web-head-do = Wijzigen
web-head-when = Wanneer
web-head-who = Wie
web-head-what = Wat
web-head-about = Waarover
web-head-place = Buurt
web-head-count = Aantal
web-journal = Journaal
web-journal-days = Andere dagen
web-journal-people = Van één persoon
web-to-journal = Naar het journaal
web-day = Dag
web-day-before = Een dag eerder
web-day-after = Een dag later
web-show = Tonen
web-quarter = Kwartaal
web-worth = Wat het netwerk waard is
web-report = Jaarverslag
web-report-strike-out = Weghalen: { $what }
web-report-put-back = Terugzetten: { $what }
web-report-words = Woorden vooraf schrijven
web-knowledge = Kennis
web-network = Netwerk
web-to-network = Naar het netwerk
web-nobody = Niemand
web-coming-in = Wie er binnen wil
web-network-under-way = { $count ->
    [0] Niemand is bezig met aanmelden.
    [one] 1 persoon is bezig met aanmelden.
   *[other] { $count } personen zijn bezig met aanmelden.
 }
web-network-invites = { $count ->
    [0] Uitnodigen
    [one] Uitnodigen (1 open uitnodiging)
   *[other] Uitnodigen ({ $count } open uitnodigingen)
 }
web-network-role = { $role }: { $count }
web-heir = Wie neemt de meldingen over?
web-which-role = Voor welke rol?
web-invite = Uitnodiging: { $role }
web-invite-make = Uitnodiging maken
web-invite-hint = De link staat hier niet vanzelf. Toon hem pas als je hem doorgeeft.
web-invite-show = Link tonen
web-invite-anew = Nieuwe link tonen
web-invite-link = Dit is de link. Hij staat hier één keer. Toon je een nieuwe link, dan werkt deze niet meer.
web-invite-next = Geef hem aan één persoon die je kent. De link werkt één keer, { $until }. Die persoon leest hoe het werkt en krijgt een code van vier cijfers. Laat je die code vertellen, aan de telefoon of als je elkaar ziet. Typ hem dan bij Netwerk.
web-invite-withdraw = Intrekken
web-invites-open = Open uitnodigingen
web-nobody-invited = Er zijn geen open uitnodigingen.
web-to-invites = Naar de uitnodigingen
web-until = tot { $day } { $hour } uur
web-newcomer-asks =
    <b>{ $name }</b> wil meedoen als { $role }.

    Laat { $name } je een code van vier cijfers vertellen, aan de telefoon of als je elkaar ziet. Typ hem hier. { $left ->
        [one] Je kunt het één keer proberen.
       *[other] Je kunt het { $left } keer proberen.
    }
web-newcomer-code = Code die je hoorde
web-newcomer-admit = Toelaten
web-newcomer-wrong = De code klopte niet. { $name } heeft nu een nieuwe. Laat je die vertellen.
web-newcomer-second = De code van { $name } klopt. Nu moet nog iemand anders akkoord gaan.
web-newcomer-reads = Deze persoon leest nog hoe het werkt en heeft nog geen code.
web-lost-hint = Van wie is de telefoon kwijt? Vanaf dat moment kan dat account niets meer doen of lezen, ook hier niet.
web-to-lost = Naar telefoon kwijt

web-agreements = Afspraken
web-activity = Activiteit
web-activity-more = Al het andere over activiteiten staat in je berichten, bij Samen
web-calendar = Agenda
web-to-calendar = Naar de agenda
web-months = Andere maanden
web-month-before = Een maand eerder
web-month-now = Deze maand
web-month-after = Een maand later
web-this-month = In deze maand
web-coming-up = Wat er komt
web-calendar-nothing = Er staat hier niets.
web-rsvp = Kom je?
web-rsvp-keep = Antwoord bewaren
web-planned = Datumprikkers en reeksen
web-calendar-address = Je bijeenkomsten in je eigen agenda
web-calendar-address-once = Dit is je agenda-adres. Je ziet het alleen nu. Bewaar het goed.
web-calendar-address-next = Kies in je agenda: agenda toevoegen met een adres (ook wel: abonneren, of via URL). Plak het daar. Hoe vaak je agenda kijkt of er iets veranderd is, bepaalt die zelf: soms pas na een dag.
web-meeting-moved = De bijeenkomst is intussen verzet. Je antwoord is niet bewaard. Kijk wanneer het nu is en antwoord opnieuw.
web-how-it-stands = Hoe het ervoor staat
web-to-meeting = Naar de bijeenkomst
web-to-series = Naar de reeks
web-minutes = Verslag
web-minutes-elsewhere = Het verslag is als pdf verstuurd. Je hebt het in je chat gekregen.
web-who-is-there = Wie is er?
web-keep-list = Lijst bewaren
web-room-code = Dit is de code voor wie er is. Laat hem zien in de zaal. Mensen openen hun uitnodiging, kiezen Ik ben er, en typen de code.
web-vote-yes = Ja
web-vote-if-needed = Als het moet
web-vote-no = Nee
web-vote-open = Wat je openlaat, telt als nee.
web-poll-over = Deze datumprikker is klaar.
web-series-over = Deze reeks is voorbij.
web-who-come = Wie er komen
web-who-said-what = Wie wat zei
web-announcement = Mededeling
web-announcements = Mededelingen
web-announcements-all = Alle mededelingen
web-announcements-none = Er zijn nog geen mededelingen.
web-announcement-to-you = Zo kreeg jij het
web-announcement-file = Er hoort een pdf bij: { $name }. Die staat in je eigen chat met Schakel.
web-to-announcements = Naar de mededelingen
web-letters = Wat mensen terugzeiden
web-letters-own = Wat jij terugzei, en het antwoord
web-paper = Een pdf meesturen kan alleen in Telegram.
web-letter-passed-on = Je reactie is doorgegeven aan de coördinator. Een antwoord lees je hier.
web-letter-answered = Je antwoord gaat nu naar wie dit schreef.
web-letters-none = Niemand heeft iets teruggezegd.
web-letters-waiting = { $count ->
    [0] Wat mensen terugzeiden
    [one] Wat mensen terugzeiden (1 wacht op antwoord)
   *[other] Wat mensen terugzeiden ({ $count } wachten op antwoord)
 }

web-surveys = Peilingen
web-surveys-none = Er zijn nog geen peilingen.
web-surveys-of-officials = Een peiling staat hier als die gesloten is.
web-survey-line = { $stage ->
    [open] { $title } (open tot { $day }, { $hour } uur)
   *[closed] { $title } (gesloten)
 }
web-to-surveys = Naar de peilingen
web-survey-asked = Wat er is gevraagd
web-survey-tell = Het netwerk laten weten wat ermee is gedaan
web-survey-option = Antwoord
web-survey-words = In eigen woorden, op alfabet
web-survey-words-gone = Deze pagina gaat na { $minutes } minuten vanzelf dicht.

web-proposals = Voorstellen
web-proposals-none = Er wacht nu geen voorstel op een akkoord.
web-proposal-person = Iemand erbij
web-proposal-group = De ambtenarengroep
web-proposal-desk = Een account voor de werkplek
web-proposal-guest = Iemand leest mee
web-proposal-count = Mensen lezen mee

web-messages = Berichten
web-messages-new = nieuw
web-messages-hint = Wat Schakel tegen jou zegt, staat hier. Het blijft een maand staan.
web-messages-none = Er zijn geen berichten voor je.
web-messages-you = Jij
web-messages-file = Bestand: { $name }
web-messages-concern = Naar de melding
web-told-new = 📥 Nieuw, nog niet bevestigd · { $due }
web-messages-answer = Typ je antwoord of je vraag
web-messages-send = Versturen
web-messages-menu = Menu
web-messages-too-long = Je bericht is te lang: er passen { $most } tekens in. Maak het korter, of stuur het in twee keer.
web-invited = Heb je een uitnodiging?
web-invited-hint = Je hebt er geen Telegram voor nodig. Plak hieronder de link of de code die je van de coördinator kreeg. Daarna log je in bij de gemeente.
web-invited-code = Link of code
web-invited-go = Verder met deze uitnodiging

web-bell = Bel per e-mail
web-bell-sign = { $sign ->
    [missing] stel hem in
   *[broken] werkt niet
 }
web-bell-hint = Wacht er iets op je, dan krijg je een e-mail: “Er wacht iets op je in Schakel”. Er staat niet in wat het is. Het adres gebruikt Schakel alleen hiervoor, en je collega’s zien het niet.
web-bell-when = De bel gaat hoogstens één keer in de { $every } minuten, en bij iets dringends in de { $urgent } minuten. Hij gaat niet als je hier net bezig was. Tussen { $night } en { $morning } uur { $duty ->
    [yes] gaat hij alleen bij iets dringends, voor wie dienst heeft.
   *[no] gaat hij niet.
 } Ligt er de volgende werkdag nog iets, dan gaat hij nog één keer.
web-bell-off = Er gaat hier geen bel, want deze installatie heeft geen mailserver. Kijk zelf of er iets voor je is, of vraag je beheerder om een mailserver.
web-bell-address = Je e-mailadres
web-bell-give = Bewaren
web-bell-try = Proefbel laten gaan
web-bell-away = Mijn adres weghalen
web-bell-trying = De proefbel is onderweg. Kijk over een minuut in je mailbox, ook bij ongewenste mail.
web-bell-rang = De bel ging voor het laatst op { $at } uur.
web-bell-never = De bel is bij dit adres nog niet gegaan.
web-bell-trouble = { $why ->
    [refused] Op { $since } uur nam de mailserver geen e-mail aan voor dit adres. Klopt het adres? Schakel probeert het elke dag één keer.
    [later] Op { $since } uur vroeg de mailserver om later terug te komen. Dat gebeurt vanzelf.
    [uncertain] Op { $since } uur bleef onzeker of de e-mail aankwam. Hij gaat daarom nog een keer.
   *[silent] Op { $since } uur kon Schakel niets bij de mailserver kwijt. De beheerder kan dat zien. Schakel blijft het proberen.
 }
web-invited-already = Je doet al mee. Deze uitnodiging is niet gebruikt: geef hem aan wie hem nog nodig heeft, of laat de coördinator hem intrekken.
web-messages-older = Oudere berichten
web-messages-newest = Naar de nieuwste berichten
web-messages-file-later = Dit bestand staat bij Telegram, en dat antwoordt nu niet. Probeer het over een paar minuten weer.
web-messages-file-gone = Dit bestand is er niet meer.

web-write-down = Opschrijven
web-by-phone-title = Melding opschrijven
web-by-phone-whom-hint = Van iemand buiten het netwerk schrijf je geen naam op.
web-by-phone-may-i = Toestemming
web-by-phone-may-i-hint = Zegt de beller nee? Schrijf dan niets op. Zonder dit vinkje bewaart Schakel niets.
web-by-phone-may-i-name = Toestemming
web-by-phone-may-i-wrong = Zet dit vinkje als de beller ja zei. Wat je typte, is nog niet bewaard.
web-by-phone-may-i-allowed = De beller zei dat ik dit mag opschrijven
web-by-phone-danger-112-hint = Zeg de beller: hang op en bel 112. Of bel zelf. Schrijf daarna verder.
web-by-phone-account-hint = Schrijf geen namen of adressen van mensen op.
web-by-phone-help-hint = Schrijf ook hier geen namen of adressen van mensen op.
web-by-phone-follows-member = <b>{ $name }</b> is de melder. { $name } krijgt meteen een ontvangstbevestiging, en hoort ook alles wat volgt. { $reference ->
    [none] {""}
   *[other] Dit komt in { $reference }: daarvoor vroeg { $name } om gebeld te worden.
 }
web-by-phone-follows-outside = <b>Niemand krijgt hiervan bericht.</b> Geef het kenmerk aan de beller: dat zie je na het versturen. Terugkoppelen doe je aan de telefoon. Kies daarna <b>Verteld aan de telefoon</b>.
web-refusal-told-already = Hier is al opgeschreven of teruggekoppeld wat er aan de telefoon is verteld, of de melder doet niet meer mee. Er is niets verstuurd. Is dit iets anders? Begin dan op het bord met Melding opschrijven.
web-refusal-too-long = Dit is te lang. Er passen { $max } tekens in dit antwoord; dit zijn er { $over } te veel. Maak het korter.

web-duty = Dienst
web-duty-hint = Wie dienst heeft, kijkt naar dringende meldingen als het gemeentehuis dicht is.
web-duty-none = { $sets ->
    [yes] Er is nog geen rooster. Zet hieronder wie meedoen.
   *[no] Er is nog geen rooster. De coördinator maakt het.
 }
web-duty-head-week = Week
web-duty-head-who = Wie heeft dienst
web-duty-now = Nu, tot { $until }
web-duty-from = Vanaf { $since }
web-duty-instead = Is er niet. { $name } heeft dan dienst.
web-duty-asks = { $name } wil ruilen.
web-duty-back = Neem jij het over? Dan krijgt { $name } jouw week vanaf { $day }.
web-duty-swap = Ruilen
web-duty-give = Aan iemand geven
web-duty-whom = Wie heeft dienst in deze week?
web-duty-both-hear = Wie de week krijgt en wie de week had, horen het allebei.
web-duty-order = Ieder heeft een week, in deze volgorde. Wie je erbij zet, komt achteraan.
web-duty-on = Erbij zetten
web-duty-off = Eraf halen
web-to-duty = Naar de dienst
web-refusal-duty-week-gone = Deze week kan niet meer worden gekozen. Kijk bij Dienst hoe het rooster nu is.

web-accounts-others = Een werkplek sluiten
web-phone = Telegram
web-phone-state = { $state ->
    [desk] Je hebt alleen de werkplek. Wil je je berichten ook op je telefoon? Voeg Telegram toe. Een andere ambtenaar moet daarmee akkoord gaan.
    [both] Je hebt de werkplek en Telegram. Je berichten komen in Telegram.
   *[waits] Er wacht een account van jou op een akkoord.
 }
web-phone-add = Telegram toevoegen
web-phone-link = Open deze link op je eigen telefoon, in Telegram. De link werkt { $minutes } minuten, één keer. Geef hem aan niemand. Daarna gaat een andere ambtenaar akkoord.
web-phone-give-up = Zonder Telegram verdergaan
web-phone-sure = Wil je zonder Telegram verder? Je berichten komen dan alleen hier. Wat ik uit je chat in Telegram kan weghalen, haal ik daar weg. Zit je in de ambtenarengroep? Ga daar zelf uit.
web-phone-give-up-sure = Ja, alleen de werkplek
web-phone-asked = Er is een telefoon die van jou zou zijn. Een andere ambtenaar moet akkoord gaan; dan krijg je je berichten ook daar. Was jij dit niet? Bel meteen een collega.
web-phone-gone = ✓ Je hebt nu alleen de werkplek. Alles wat ik tegen je zeg, staat hier. Zit je nog in de ambtenarengroep in Telegram? Ga daar zelf uit.
web-proposal-phone = Telegram voor een collega
web-refusal-nothing-chosen = Kies hier een van de antwoorden.
web-refusal-day-missing = Vul ook de dag in.
web-refusal-invite-for-phone = Deze uitnodiging is voor iemand die met Telegram meedoet. Open de link op je telefoon.
web-refusal-bell-address = Dit lijkt geen e-mailadres. Typ één adres, zoals naam@voorbeeldstad.example.
web-refusal-bell-none = Je hebt nog geen e-mailadres opgegeven.
web-refusal-bell-soon = Je hebt de bel net nog laten gaan. Probeer het over tien minuten weer.
web-bell-mail-subject = Er wacht iets op je in Schakel
web-bell-mail-text =
    Er wacht iets op je in Schakel.

    Log in op je werkplek: { $address }

    Deze e-mail gaat vanzelf. Antwoorden kan niet.
web-mediation-new = Sleutelfiguren om hulp vragen
web-contact-new = Twee mensen in contact brengen

web-mayor-spoken = Wat de burgemeester inspreekt, stuurt een coördinator in de chat in Telegram.
web-founding = Opzetten
web-founding-questions = De vragen beantwoorden
web-founding-answers = Wat er nu staat
web-alumni = Oud-leden: { $count }
