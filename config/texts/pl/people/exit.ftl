# Co czyta koordynator, gdy ktoś odchodzi.

exit-head =
    👋 <b>{ $name }</b> odchodzi z sieci.

    Powód: { $why }
exit-words = <b>Co o tym powiedziano:</b>
    <pre>{ $words }</pre>
exit-successor = <b>Kto może przyjść na to miejsce:</b>
    <pre>{ $words }</pre>
exit-foot = Ta wiadomość jest już tylko tutaj. Imię usunięto, a te słowa też. Podziękowanie od Ciebie na pewno ucieszy.
