# Wat een halfjaar waard was: geteld in mensen, in vijftallen en pas vanaf vijf.

worth-title = { $part }e halfjaar { $year }
worth-head = <b>Wat het netwerk waard is</b>
worth-which = { $half }, met tussen haakjes het { $before }.
worth-part = <b>{ $head }</b>
worth-plain = { $words }
worth-line = • { $what }: { $now }
worth-line-before = • { $what }: { $now } (eerder: { $before })
worth-none = • nergens vijf of meer
worth-few = minder dan 5
worth-head-what = Wat
worth-not-counted = niet geteld
worth-more = Dit zijn de grootste. Op de werkplek staat meer.
worth-foot = We tellen mensen, geen meldingen. Iedereen telt in elke regel één keer. Dat staat in vijftallen; minder dan vijf laten we niet zien. Bijeenkomsten en advies zijn van de gemeente zelf: die staan er precies. Het gaat over iedereen samen, nooit over één ambtenaar of één melder. Deze telling verandert niet meer.
worth-nothing = Er is nog geen halfjaar geteld. Het { $half } kun je hier lezen vanaf { $day }.
worth-ready = 📊 Het { $half } is geteld. Wil je zien hoe melders het vonden en welke beloften zijn nagekomen? Er staan geen namen in, en niets van minder dan vijf mensen.
worth-button-look = Bekijk de telling
worth-heard = Voelden melders zich gehoord?
worth-finished = Was het klaar voor melders?
worth-receipt = Ontvangst op tijd bevestigd?
worth-feedback = Op tijd gehoord wat ermee is gedaan?
worth-cell-yes = ja
worth-cell-no = nee
worth-cell-unsaid = zeiden dat niet
worth-cell-kept = op tijd
worth-cell-late = te laat
worth-subject = Waar meldingen over gingen
worth-question = Vraag: { $name }
worth-neighbourhood = Waar het speelde
worth-meeting = Bijeenkomsten die er waren
worth-present = Wie meedeed
worth-present-meeting = waren bij een bijeenkomst
worth-present-ran-activity = hielden zelf een activiteit
worth-agreement = Wat mensen op zich namen
worth-agreement-kept = kwamen dat na
worth-agreement-dropped = deden het toch niet
worth-agreement-open = zeiden niet wat ervan kwam
worth-advice = Advies over plannen
worth-advice-asked = keer gevraagd
worth-advice-kept = keer op tijd gezegd wat we ermee doen
worth-advice-late = keer te laat gezegd
worth-advice-open = keer nooit gezegd
worth-left = Waarom mensen stopten
worth-left-time = geen tijd of energie meer
worth-left-moved = verhuisd of iets anders gaan doen
worth-left-expected = iets anders verwacht
worth-left-heard = voelde zich niet gehoord
worth-left-unsafe = voelde zich er niet prettig bij
worth-left-other = iets anders, of liever niet gezegd
worth-silent =
    🔔 Het netwerk heeft zes weken niets van de gemeente gehoord: geen mededeling, geen bijeenkomst en geen antwoord op een melding.

    Laat iets van je horen, ook als het rustig is. Kies <b>Netwerk</b> voor een mededeling, of <b>Bijeenkomsten</b> om iets te plannen.
worth-few-officials =
    👤 Er zijn minder dan twee ambtenaren aanwezig. Dan hangt alles wat binnenkomt aan één persoon, of aan niemand.

    Nodig een ambtenaar uit met /uitnodigen, of vraag wie er weer is om zich aanwezig te melden.
worth-evaluation = Wat sleutelfiguren zelf vinden
worth-evaluation-offer =
    🔎 Het { $half } is bijna voorbij. Zal ik alle sleutelfiguren vijf korte vragen stellen over het netwerk?

    Ze antwoorden zonder naam, twee weken lang. Overslaan mag. De uitslag zie je als de vragen sluiten, en later naast die van het vorige halfjaar.
worth-button-ask = Ja, stel de vijf vragen
worth-evaluation-sent = ✓ De vijf vragen zijn verstuurd. Hoe het loopt, zie je bij Peilingen.
worth-evaluation-title = Hoe is het netwerk voor jou? ({ $half })
worth-answer = { $question } { $answer }
