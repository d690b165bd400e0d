# Dwa pytania po zamknięciu.

care-head = { $kind ->
    [help] 💚 <b>Twoja prośba o pomoc { $reference } jest zamknięta.</b> Jak to było dla Ciebie? Dwa krótkie pytania. Nie musisz odpowiadać.
   *[concern] 💚 <b>Twoje zgłoszenie { $reference } jest zamknięte.</b> Jak to było dla Ciebie? Dwa krótkie pytania. Nie musisz odpowiadać.
 }

    Czy czujesz, że Cię wysłuchano? I czy to jest dla Ciebie załatwione? Odpowiedzi na pierwsze pytanie urzędnicy nie widzą.
care-button-heard-yes = 👂 Tak, wysłuchano mnie
care-button-heard-no = Nie, nie wysłuchano mnie
care-button-finished-yes = ✅ Tak, załatwione
care-button-finished-no = Nie, jeszcze nie
care-heard = { $heard ->
    [yes] ✓ Czujesz, że Cię wysłuchano. To dobrze.
   *[no] ✓ Czujesz, że Cię nie wysłuchano. Przykro nam. Dobrze, że to mówisz.
 }
care-finished = ✓ To jest dla Ciebie załatwione.
care-reopen-asked = 🔁 To nie jest jeszcze dla Ciebie załatwione. Urzędnicy o tym wiedzą. Powiemy Ci, czy sprawa idzie dalej. Termin: { $day }. Jeśli nikt nie zdecyduje, pójdzie dalej sama. Do tego czasu nic nie usuwamy.
care-reopen-comes = 🔁 To nie jest jeszcze dla Ciebie załatwione. Urzędnicy o tym wiedzą. Bardzo szybko powiemy Ci, czy sprawa idzie dalej.
care-thanks = Dziękujemy za tę odpowiedź.
care-over = Dziękujemy. { $stage ->
    [withdrawn] { $reference } jest już wycofane.
   *[other] Urzędnicy już znów pracują nad { $reference }.
 }
