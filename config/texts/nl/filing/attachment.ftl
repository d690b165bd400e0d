# Foto’s en spraakberichten bij een melding.

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
