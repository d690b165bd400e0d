# Głosowanie nad terminem: kogo pytamy, co ludzie wybierają i co z tego będzie.

poll-reminder = ⏰ Nie przy każdym terminie jest już Twój wybór. Jutro głosowanie się zamyka.
poll-ask =
    🗓 <b>Kiedy możesz?</b>

    { $caller } szuka terminu na: <b>{ $title }</b>
    Możesz wybierać do: { $until }.
poll-done =
    🗓 <b>Dziękujemy, Twój wybór jest zapisany.</b>

    <b>{ $title }</b>
    Możesz go jeszcze zmienić do: { $until }.
poll-option = { $number }. { $moment }{ $vote ->
    [yes] {" "}✅ tak
    [if-needed] {" "}🤏 jeśli trzeba
    [no] {" "}✖️ nie
   *[none] {""}
 }
poll-how =
    👇 Przy każdym terminie wybierz: tak, jeśli trzeba albo nie. Potem wybierz <b>Gotowe</b>.
    Brak wyboru liczy się jako nie.
poll-next = Gdy będzie termin, dostaniesz zaproszenie. Dopiero wtedy powiesz, czy przyjdziesz.
poll-button-yes = { $number } tak
poll-button-if-needed = { $number } jeśli trzeba
poll-button-no = { $number } nie
poll-button-again = Zmień wybór
poll-closed =
    🗓 <b>{ $title }</b>
    Głosowanie jest zamknięte. Gdy będzie termin, dostaniesz zaproszenie.
poll-over =
    🗓 <b>{ $title }</b>
    Nie wybrano terminu. Głosowanie jest zakończone. Nie musisz nic robić.
poll-chosen =
    🗓 <b>{ $title }</b>
    Wybrany termin: <b>{ $moment }</b>. Dostaniesz zaproszenie. Powiedz tam, czy przyjdziesz, nawet jeśli tu Twój wybór to tak.

poll-entry = 🗓 Głosowanie nad terminem: { $title }
poll-preview = { $count ->
    [0] ⚠️ To nie jest teraz dla nikogo. Wybierz <b>Zmień</b> i wskaż, dla kogo to jest.
    [one] To pójdzie do <b>1 osoby</b> i wygląda tak:
    [few] To pójdzie do <b>{ $count } osób</b> i wygląda tak:
   *[many] To pójdzie do <b>{ $count } osób</b> i wygląda tak:
 }
poll-page-opened = ✅ Głosowanie jest wysłane. Gdy się zamknie, dam Ci znać. Wybrać wcześniej też można.
poll-page-closed = ⏰ Głosowanie jest zamknięte. Wybierz teraz termin.
poll-page-head =
    🗓 <b>Głosowanie nad terminem: { $title }</b>
    Wybór zrobiono: { $voted } z { $asked }.{ $blocked ->
        [0] {""}
       *[other] {" "}Bez kontaktu: { $blocked }.
    }
    { $open ->
        [yes] Ludzie mogą wybierać do: { $until }.
       *[no] Jest zamknięte.
    }
poll-page-option = { $best ->
    [yes] ⭐ <b>{ $number }. { $moment }</b>: { $yes } tak, { $needed } jeśli trzeba, { $no } nie
   *[no] { $number }. { $moment }: { $yes } tak, { $needed } jeśli trzeba, { $no } nie
 }
poll-page-how = 👇 { $best ->
    [0] Nie ma jeszcze terminu, który komuś pasuje.
    [one] ⭐ pasuje największej liczbie osób.
    [few] ⭐ { $best } terminy pasują takiej samej liczbie osób.
   *[many] ⭐ { $best } terminów pasuje takiej samej liczbie osób.
 } Wybierz termin, a zrobię z niego spotkanie. Wszyscy dostaną wtedy zaproszenie. Kto tu wybrał tak, nie liczy się jeszcze jako obecny.
poll-page-lapsed = 🗓 <b>{ $title }</b>: wszystkie terminy minęły i nic nie wybrano. Głosowanie jest zakończone. Kto głosował, o tym wie. Nowe utworzysz przez /bijeenkomst.
poll-page-over = 🗓 <b>{ $title }</b>: to głosowanie jest zakończone. Więcej zrobisz przez /bijeenkomst.
poll-page-stopping = Czy chcesz zakończyć głosowanie <b>{ $title }</b>? Kto głosował, dowie się, że terminu nie będzie.
poll-button-pick = Wybierz: { $day } { $hour }
poll-button-stop = Zakończ głosowanie
poll-button-stop-yes = Tak, zakończ
poll-no-answer = 🗓 Kto w głosowaniu wybrał tak, liczy się dopiero po odpowiedzi na zaproszenie.
