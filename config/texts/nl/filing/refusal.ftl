# Waarom iets bij het melden niet kan.

refusal-photo-too-big = Deze foto is te groot. Een foto mag hoogstens { $max } MB zijn. Ik heb er niets van bewaard.
refusal-photo-too-many-pixels = Deze foto heeft te veel beeldpunten. Stuur een kleinere foto. Ik heb er niets van bewaard.
refusal-photo-unfit = Dit kan ik niet als foto openen. Stuur een andere foto. Ik heb er niets van bewaard.
refusal-photo-not-fetched = Het is niet gelukt om je foto op te halen. Stuur hem nog een keer.
refusal-voice-too-big = Dit spraakbericht is te lang. Het mag hoogstens { $max } MB zijn. Stuur het in delen. Ik heb er niets van bewaard.
refusal-voice-unfit = Dit kan ik niet als spraakbericht openen. Neem het nog een keer op. Ik heb er niets van bewaard.
refusal-voice-not-fetched = Het is niet gelukt om je spraakbericht op te halen. Stuur het nog een keer.
refusal-too-many-attached = Er kunnen hoogstens { $max } foto’s en spraakberichten mee. Wat te veel is, neem ik niet mee. Wat er al was, blijft.
refusal-attachment-on-its-way = Een foto of spraakbericht is nog onderweg naar mij. Wacht even en kies dan weer Versturen. Er is niets verloren. Duurt het lang? Kies Aanpassen en haal het weg.

refusal-care-answered = Dank je, dat had je al laten weten.
refusal-telling-waits = Er staan nog woorden van je klaar die niet zijn verstuurd. Verstuur die eerst, of gooi ze weg.

refusal-too-many-today = Je hebt vandaag al { $most } keer iets gemeld of gevraagd. Meer gaat hier niet op één dag. Is er nog iets? Bel { $phone }. Direct gevaar? Bel 112.
refusal-too-long = Dit past er niet meer bij. Er passen { $max } tekens in dit antwoord; dit zijn er { $over } te veel. Kort het in en stuur het opnieuw.
refusal-nothing-written = Ik zie nog geen tekst. Typ je antwoord in een bericht.
refusal-choose-a-button = Kies een knop, dan gaan we verder.
refusal-not-finished = Nog niet alle vragen zijn beantwoord. Kies Aanpassen en vul aan wat ontbreekt.

refusal-bsn = Hierin staat een burgerservicenummer. Dat bewaar ik nooit. Ik haal het bericht hier weg. Typ het gerust opnieuw, zonder dat nummer.

refusal-only-key-figures-file = Alleen sleutelfiguren melden hier een zorg of vragen hier hulp. Jij hebt in dit netwerk een andere rol.

refusal-call-waits-already = Je hebt al gevraagd om gebeld te worden: { $reference }. Wil je een ander moment? Trek dat verzoek in bij Mijn meldingen, en vraag het opnieuw.
refusal-call-too-far = Dat is meer dan een week vooruit. Kies een eerder moment, of vraag het later nog een keer.
refusal-call-nobody-there = Dan is er niemand die kan bellen. Kies een tijd op een werkdag, overdag of vroeg in de avond.
refusal-call-unseen = Het gemeentehuis is nu dicht: niemand ziet je vraag op tijd. Kies een moment op een volgende werkdag, of kies “Zo snel mogelijk”.
refusal-call-number-unclear = Ik zie hier geen telefoonnummer in. Typ alleen het nummer, in cijfers.
