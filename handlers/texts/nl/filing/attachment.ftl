# Foto’s en spraakberichten: bij het melden, op de kaart en bij het lezen.

attachment-invited = 📎 Liever praten? Stuur een spraakbericht. Een foto meesturen mag ook.
attachment-count-photo = { $count ->
    [one] 1 foto
   *[other] { $count } foto’s
 }
attachment-count-voice = { $count ->
    [one] 1 spraakbericht
   *[other] { $count } spraakberichten
 }
attachment-listed = 📎 { $counts }
attachment-coming = { $count ->
    [one] ⏳ Eén bericht komt nog binnen. Dat duurt meestal maar even.
   *[other] ⏳ { $count } berichten komen nog binnen. Dat duurt meestal maar even.
 }
attachment-voice = 🎙 Je stem is herkenbaar voor wie luistert.
attachment-voice-nameless = 🎙 <b>Je stem is herkenbaar voor wie luistert</b>, ook zonder je naam. Wil je dat niet? Kies <b>Aanpassen</b>, haal het spraakbericht weg en typ het liever.
attachment-go-on = Wil je iets toevoegen? Stuur nog een bericht. Is het compleet? Kies <b>Klaar</b>.
attachment-not-here = Een foto of spraakbericht kan mee bij een vraag die je met woorden beantwoordt. Kies nu eerst een knop.

reporting-button-detach = Foto en spraak weghalen

refusal-photo-too-big = Deze foto is te groot. Een foto mag hoogstens { $max } MB zijn. Ik heb er niets van bewaard.
refusal-photo-too-many-pixels = Deze foto heeft te veel beeldpunten. Stuur een kleinere foto. Ik heb er niets van bewaard.
refusal-photo-unfit = Dit kan ik niet als foto openen. Stuur een andere foto. Ik heb er niets van bewaard.
refusal-photo-not-fetched = Het is niet gelukt om je foto op te halen. Stuur hem nog een keer.
refusal-voice-too-big = Dit spraakbericht is te lang. Het mag hoogstens { $max } MB zijn. Stuur het in delen. Ik heb er niets van bewaard.
refusal-voice-unfit = Dit kan ik niet als spraakbericht openen. Neem het nog een keer op. Ik heb er niets van bewaard.
refusal-voice-not-fetched = Het is niet gelukt om je spraakbericht op te halen. Stuur het nog een keer.
refusal-too-many-attached = Er kunnen hoogstens { $max } foto’s en spraakberichten mee. Deze neem ik niet meer mee. Wat er al was, blijft.
refusal-attachment-on-its-way = Een foto of spraakbericht is nog onderweg naar mij. Wacht even en kies dan weer Versturen. Er is niets verloren. Duurt het lang? Kies Aanpassen en haal het weg.

# Op de kaart en in het onderwerp
card-attached = 📎 Erbij: { $counts }
card-attached-voice = 🎙 Een stem is herkenbaar. Luister waar niemand meeluistert.
card-attachment-photo = 📷 { $reference }. Verdwijnt na { $minutes } minuten.
card-attachment-voice = 🎙 { $reference }. De stem is herkenbaar. Verdwijnt na { $minutes } minuten.
