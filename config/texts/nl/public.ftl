# Pagina's voor mensen zonder account: wat alle pagina's gemeen hebben, en die van een gast en van een peiling.

public-sentence-title = Deze pagina is er niet
public-nothing = Deze link werkt niet of niet meer. Een uitnodiging is voor één persoon en werkt één keer. Heb je die al beantwoord? Open dan je eigen pagina. Vraag anders een nieuwe link aan wie hem je gaf.
public-language = Taal
public-privacy = Deze pagina zet geen cookies en houdt niet bij wie haar leest.
public-phone = Vragen? Bel { $phone }.

public-meeting-for = Je bent uitgenodigd bij { $network }, als: <b>{ $name }</b>.
public-meeting-none = Kom je? Kies hieronder.
public-meeting-again = De bijeenkomst is verzet. Kom je? Kies opnieuw.
public-meeting-yes = Je komt. Fijn! Je kunt dit veranderen tot het begint.
public-meeting-no = Je komt niet. Je kunt dit veranderen tot het begint.
public-meeting-waiting = Er is nog geen plek. Je staat op de wachtlijst. Komt er een plek vrij, dan staat dat op deze pagina.
public-meeting-off = Deze bijeenkomst gaat niet door.
public-meeting-begun = Deze bijeenkomst is begonnen of voorbij.
public-meeting-file = Zet het in je agenda
public-meeting-link = Deze link is voor jou alleen. Na je antwoord krijg je een eigen pagina. De link werkt dan niet meer.
public-meeting-own = Dit is jouw eigen pagina. Bewaar het adres: hier staat het ook als er iets verandert. De link die je kreeg, werkt niet meer.
public-meeting-kept = Wie is uitgenodigd, ziet je staan als “{ $name }”. We bewaren alleen dat, en of je komt. Het wordt met de bijeenkomst gewist.

public-survey-asks = { $network } vraagt wat je vindt. Je hoeft geen lid te zijn en hebt geen account nodig.
public-survey-how = We weten niet wie je bent. Vul het één keer in. Overslaan mag. Antwoorden kan tot { $day }, { $hour } uur.
public-survey-skip = Sla ik over
public-survey-words = In eigen woorden, hoogstens { $longest } tekens. Noem geen namen en geen adressen.
public-survey-send = Versturen
public-survey-sent = Dank je wel. Je antwoorden zijn verstuurd, zonder je naam.
public-survey-sent-more = Vul het niet nog een keer in. Je kunt je antwoorden niet meer veranderen: niemand kan zien welke van jou zijn.
public-survey-over = Deze vragen zijn gesloten. Antwoorden kan niet meer.
public-survey-full = Er zijn al heel veel antwoorden. Daarom kan er niets meer bij.
public-survey-survey-empty = Je hebt alles overgeslagen. Beantwoord minstens één vraag.
public-survey-too-long = Een antwoord is te lang. Gebruik hoogstens { $max } tekens.
public-survey-choose-a-button = Kies een van de antwoorden die er staan.
public-survey-bsn = In een antwoord staat een burgerservicenummer. Dat bewaren we nooit. Er is niets verstuurd. Haal het weg en verstuur het opnieuw.
public-survey-kept = De ambtenaren en de coördinator lezen wat er is geantwoord als de vragen sluiten, op { $day } of eerder, en alleen als er 5 of meer antwoorden zijn. De antwoorden van buiten staan apart van die van leden. Uiterlijk { $erased } is alles gewist.
public-survey-help = Niemand kan je hierover bellen. Heb je hulp nodig of een vraag? Bel { $phone }. Bij direct gevaar: bel 112.
