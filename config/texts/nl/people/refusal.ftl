# Waarom iets met mensen in het netwerk niet kan.

refusal-introduced-already = Deze collega is al voorgesteld.
refusal-introducer-busy = Deze persoon is nog met iets anders bezig. Kies een ander, of probeer het later.
refusal-no-key-figures = Er zijn nog geen sleutelfiguren. Verstuur dit zodra er iemand meedoet.

refusal-pause-not-yours = Dit is voor sleutelfiguren en voorzitters. Ben je ambtenaar? Kies dan Afwezig in je menu.
refusal-pause-not-later = Kies een dag vanaf morgen, bijvoorbeeld over een maand.
refusal-pause-too-long = Een pauze duurt hoogstens { $months } maanden. Kies een eerdere dag. Daarna kun je opnieuw pauze nemen.
refusal-leave-not-alone = Je werk moet eerst naar een ander. Vraag een coördinator om je uit het netwerk te halen.

refusal-buddy-gone = Deze persoon kan nu geen buddy zijn. Kies iemand anders.
refusal-buddy-has-one = Er loopt al iemand mee. Je hoeft niets te doen.
refusal-buddy-settled = Dit is niet meer nodig. Dank je wel!

refusal-heir-gone = Deze collega doet niet meer mee. Kies iemand anders.
refusal-last-coordinator = Dit is de enige coördinator. Nodig eerst een andere coördinator uit.
refusal-already-removed = Deze persoon doet al niet meer mee.
refusal-already-decided = Over deze aanmelding is al besloten.

refusal-name-unfit = Deze naam past niet. Typ één regel met minstens één letter, en niet meer dan { $max } tekens.
refusal-no-admission-code = Ik zie hier geen code van { $digits } cijfers. Typ alleen de code die je hoorde. Dit telt niet als poging.

refusal-phone-lost = Deze telefoon is als kwijt gemeld. Bel de coördinator.
refusal-phone-not-there = Deze persoon doet nu niet mee, of de telefoon is al als kwijt gemeld.
refusal-phone-not-lost = De telefoon van deze persoon is niet kwijt.
refusal-rights-answered = Deze vraag is al beantwoord.
refusal-pin-own = Je eigen pincode wis je niet zelf. Vraag twee collega’s.
refusal-pin-none = Deze collega heeft geen pincode (meer).
refusal-pin-needs-official = Van de twee moet er minstens één ambtenaar zijn.
refusal-desk-code = Deze code ken ik niet (meer). Kijk op je scherm: een code werkt tien minuten.
refusal-desk-none = Deze collega heeft geen werkplek op het web (meer).
refusal-desk-full = Er wachten nu te veel mensen bij de deur van de werkplek. Probeer het over tien minuten weer.

refusal-desk-only = Deze collega heeft alleen de werkplek op het web: sluiten zou alles afsluiten. Kan een ander bij dat account? Kies dan Telefoon kwijt. Gaat de collega weg? Dan kan de coördinator die uit het netwerk halen.
refusal-phone-there = Je hebt Telegram al.
refusal-phone-none = Je hebt geen Telegram bij Schakel.
refusal-parting-already = Er loopt al een afscheid van deze persoon. Kijk op de bladzijde van deze persoon.
refusal-parting-over = Dit is al afgehandeld: het gaat niet door, of het is al gebeurd.

refusal-applicant-enough = Je kunt { $most } links tegelijk hebben. Wacht tot er een is gebruikt en beantwoord, of laat je open links vervallen.
refusal-applicant-line = Schrijf één zin over jezelf, met minstens één letter en niet meer dan { $most } tekens.
refusal-hopes-unfit = Schrijf het in een paar zinnen, met niet meer dan { $most } tekens. Je hoeft het niet te doen.
refusal-too-many-lines = Schrijf hoogstens { $most } regels.
refusal-mayor-words-gone = Deze woorden staan niet meer klaar: ze zijn vervangen, teruggenomen of al verstuurd. Kijk bij Berichten, Woorden van de burgemeester.
refusal-mayor-voice-long = Dit spraakbericht is te lang om aan iedereen te sturen. Spreek hoogstens vier minuten in.
refusal-mayor-voice-on-its-way = Het spraakbericht is nog niet binnen. Probeer het zo nog eens. Gaat het niet? Stuur het dan opnieuw.
refusal-mayor-spoken = Bij deze woorden hoort een spraakbericht. Verander ze in de chat in Telegram, of neem ze hier eerst terug.
refusal-alumnus-gone = Je bent geen oud-lid meer.
refusal-agree-first = We mogen je nummer alleen bewaren als jij dat goed vindt. Zet een vinkje. Of bel ons zelf.
refusal-inquirer-full = Er hebben zich nu heel veel mensen gemeld. Bel ons liever zelf: { $phone }.
refusal-inquirer-linked = Er is al een uitnodiging gemaakt voor deze persoon. Werkt die niet? Maak dan een nieuwe met /uitnodigen.
