# Nowa osoba z urzędu jest przedstawiana osobom zaufania.

introduction-who = { $why ->
    [discarded] Wiadomość o nowej osobie (<b>{ $name }</b>) usunięto.
    [lapsed] Wiadomości o nowej osobie (<b>{ $name }</b>) jeszcze nie wysłano.
    [left] Osoba, która miała przedstawić: <b>{ $name }</b>, nie bierze już udziału.
   *[other] <b>{ $name }</b>: nowa osoba wśród urzędników.
 } { $name }: kto przedstawi tę osobę osobom zaufania? Wybierz kogoś, kogo już znają. Ta osoba dostanie propozycję wiadomości.
introduction-asked-by = ✓ <b>{ $by }</b> przedstawi nową osobę: <b>{ $name }</b>. Dam Ci znać, gdy wiadomość będzie wysłana.
introduction-sent-by = ✓ <b>{ $by }</b>: wiadomość do osób zaufania wysłana. Przedstawiona osoba: <b>{ $name }</b>.
introduction-button-myself = Zrobię to
introduction-preview = Przedstaw nową osobę z zespołu: <b>{ $name }</b>. { $count ->
    [0] Nie ma jeszcze osób zaufania. Gdy ktoś się pojawi, możesz to wysłać.
    [one] Ta wiadomość pójdzie pod Twoim imieniem do <b>1 osoby zaufania</b>:
    [few] Ta wiadomość pójdzie pod Twoim imieniem do wszystkich <b>{ $count } osób zaufania</b>:
   *[many] Ta wiadomość pójdzie pod Twoim imieniem do wszystkich <b>{ $count } osób zaufania</b>:
 }
introduction-edit = Napisz poniżej własnymi słowami o nowej osobie (<b>{ $name }</b>), w jednej wiadomości. Przeczytają to wszystkie osoby zaufania. Pisz krótko. Teraz jest tak:
introduction-head = 👋 <b>{ $by }</b> pisze do Ciebie:
introduction-proposal = Dzień dobry! W gminie jest nowa twarz: <b>{ $name }</b>. Od teraz Wasze zgłoszenia czyta też { $name } i czasem to { $name } do Was napisze. Pracujemy razem. To, co nam mówicie, pozostaje tak samo poufne. Pozdrawiam, { $by }
introduction-colleague = ktoś z urzędu
introduction-sent = ✓ { $colleague }: osoby zaufania znają już tę osobę. Dziękujemy!
introduction-done = ✓ { $colleague }: osoby zaufania znają już tę osobę.
introduction-lapsed = Wiadomości o nowej osobie z zespołu nie wysłano. Usunięto ją. Koordynator wybierze ponownie.
introduction-called-off = Nie musisz już przedstawiać nowej osoby: nie bierze już udziału.
