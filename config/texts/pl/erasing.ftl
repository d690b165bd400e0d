# Co ludzie czytają, gdy coś zostało usunięte.

erasing-reporter = 🗑 Usunięto: <b>{ $reference }</b>.

    { $why ->
        [term] Minął czas, przez który przechowujemy { erasing-kind.accusative }.
        [withdrawn] { erasing-kind.withdrawn }
       *[other] Gmina usunęła teraz { erasing-kind.accusative }.
     } Nic z tego już nie przechowujemy: żadnych słów, zdjęć ani odpowiedzi. Numer nie jest Ci już potrzebny. Wiadomości w tym czacie możesz też usunąć samodzielnie.
erasing-kind = { $kind ->
    [help] Twoja prośba o pomoc
   *[concern] Twoje zgłoszenie
 }
    .accusative = { $kind ->
        [help] Twoją prośbę o pomoc
       *[concern] Twoje zgłoszenie
     }
    .withdrawn = { $kind ->
        [help] Twoja prośba o pomoc jest wycofana.
       *[concern] Twoje zgłoszenie jest wycofane.
     }
erasing-group = 🗑 Usunięto: <b>{ $reference }</b>. Nic z tego nie zostało.
erasing-topic-stuck = ⚠️ Temat <b>{ $reference }</b> musi zniknąć z grupy urzędników, bo zgłoszenie usunięto. Nie mogę tego zrobić. Daj mi w grupie prawo do usuwania wiadomości. Próbuję ponownie co godzinę.
erasing-topic-left = ⚠️ Temat <b>{ $reference }</b> jest jeszcze w poprzedniej grupie urzędników. Zgłoszenie usunięto. Nie mam już tam dostępu. Czy możesz usunąć tam ten temat?
erasing-topic-off = ⚠️ Usunięto: <b>{ $reference }</b>. W grupie urzędników tematy są wyłączone, więc nie mogę usunąć tematu za jednym razem. Usuwam swoje wiadomości jedną po drugiej. To, co napisali tam urzędnicy, nadal tam jest. Czy możesz to usunąć albo znów włączyć tematy? Wtedy usunę temat. Próbuję co godzinę.
erasing-message-stays = ⚠️ Moja wiadomość o <b>{ $reference }</b> musi zniknąć z grupy urzędników. Telegram nie pozwala mi jej teraz usunąć ani opróżnić. Czy możesz ją tam usunąć? Wyszukaj w grupie <b>{ $reference }</b>.
erasing-person = 🗑 Wszystko, co o Tobie przechowywaliśmy, zostało teraz usunięte: imię, okolica i to, co nam powierzono. Były od Ciebie zgłoszenia? Ich treści już nie ma. To, co urzędnicy jeszcze z nich widzą, zniknie w ciągu doby, każde w innej chwili. Nie bierzesz już udziału w sieci. Dziękujemy za pomoc. Ten czat możesz też usunąć samodzielnie. Masz pytanie? Zadzwoń: { $phone }.
