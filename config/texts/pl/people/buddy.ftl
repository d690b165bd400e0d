# Kto kogo wspiera na początku.

buddy-who = { $why ->
    [new] <b>{ $name }</b>: nowa osoba w sieci.
    [declined] Osoba, którą poprosiliśmy, nie może teraz wspierać nowej osoby: <b>{ $name }</b>.
    [silent] Osoba, którą poprosiliśmy o wsparcie dla: <b>{ $name }</b>, nie odpowiada od tygodnia.
    [left] Osoba, która miała wspierać: <b>{ $name }</b>, nie może teraz tego robić.
   *[none] <b>{ $name }</b> nie ma jeszcze osoby wspierającej.
 } Kto będzie wspierać: { $name }? Poniżej są osoby, które same to zaproponowały. Wybierz jedną. Zapytam ją, na razie bez podawania imienia.
buddy-nobody = Nie ma teraz nikogo, kto może wspierać: <b>{ $name }</b>. Członkowie sieci mogą się zgłosić przez /pauze. Powiedz im o tym na spotkaniu.
buddy-waits = <b>{ $buddy }</b> ma pytanie ode mnie: wsparcie dla <b>{ $name }</b>. Odpowiedź zobaczysz tutaj. Wolisz kogoś innego? Wybierz poniżej.
buddy-found = ✓ <b>{ $buddy }</b> będzie wspierać: <b>{ $name }</b>. Obie osoby to wiedzą.
buddy-button-one = { $name } · { $place }
buddy-button-not-now = Nie teraz

buddy-ask = 🤝 Jest nowa osoba zaufania (okolica: { $place }). Chcesz ją wspierać na początku?

    Osoba wspierająca dzieli się doświadczeniem, myśli razem i pomaga, gdy coś jest nowe lub trudne. Wystarczy czasem zadzwonić albo pójść razem na spotkanie. Jeśli powiesz tak, dowiesz się, kto to jest, a ta osoba pozna Twoje imię.
buddy-button-yes = Tak, chcę
buddy-agreed = 🤝 Dziękujemy! Wspierasz teraz: <b>{ $name }</b>. Ta osoba pozna też Twoje imię. Porozmawiajcie na następnym spotkaniu albo poproś koordynatora, żeby Was sobie przedstawił.
buddy-declined = Dobrze, nic nie szkodzi. Dziękujemy za odpowiedź. Koordynator zapyta kogoś innego.
buddy-over = To nie jest już potrzebne. Dziękujemy!
buddy-yours = 🤝 Masz osobę wspierającą: <b>{ $colleague }</b>. Jest w sieci już dłużej i chce Cię wspierać na początku. Osoba wspierająca dzieli się doświadczeniem, myśli razem z Tobą i pomaga, gdy coś jest nowe lub trudne. Porozmawiajcie na następnym spotkaniu albo poproś koordynatora, żeby Was sobie przedstawił.
buddy-called-off = Jednak nie musisz nikogo wspierać: koordynator poprosił kogoś innego. Dziękujemy, że chcesz pomagać!
buddy-ended = 🤝 { $colleague } radzi sobie teraz bez osoby wspierającej. To piękne, także dzięki Tobie. Dziękujemy!
buddy-newcomer-left = Nowa osoba zaufania, której miało dotyczyć Twoje wsparcie, nie bierze już udziału. Nie musisz nic robić. Dziękujemy!
buddy-left = Twoja osoba wspierająca nie może już Cię wspierać. Koordynator o tym wie i szuka dla Ciebie kogoś innego. Swoje pytanie możesz zadać na następnym spotkaniu.
