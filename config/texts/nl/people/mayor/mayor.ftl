# De eigen woorden van de burgemeester bij het jaarlijkse bedankje.

mayor-button = Woorden van de burgemeester
mayor-none =
    💐 <b>Woorden van de burgemeester</b>

    Op 7 december { $year } krijgt iedereen die meedoet een bedankje. Daar kunnen de eigen woorden van de burgemeester bij, geschreven of ingesproken. Nu zijn die er niet: het bedankje komt dan alleen van het netwerk.
mayor-ready =
    💐 <b>Woorden van de burgemeester</b>

    Dit gaat mee met het bedankje op 7 december { $year }. Tot dat moment kun je het nog veranderen of terugnemen. Daarna is het klaar.
mayor-asked =
    💐 Op 7 december { $year } krijgt iedereen die meedoet een bedankje. Vorig jaar gingen er woorden van de burgemeester mee. Zijn er ook dit jaar woorden? Vraag ze op tijd. Ik vraag dit één keer; zonder woorden komt het bedankje van het netwerk.
mayor-preview =
    <b>Zo komt het in het bedankje van 7 december { $year }.</b> { $voice ->
        [yes] Het spraakbericht komt er meteen achteraan.
       *[no] De woorden blijven zoals ze zijn, ook voor wie een andere taal leest.
     }
mayor-replaces =
    ⚠️ Dit komt in de plaats van wat er nu klaarstaat.{ $voice ->
        [yes] {" "}Het spraakbericht van eerder vervalt ook. Moet dat mee? Stuur het dan opnieuw.
       *[no] {""}
     }
mayor-unheard = Jouw Telegram neemt geen spraakberichten aan, dus hier kun je het niet horen. Je kunt dat aanzetten in Telegram, bij <b>Privacy en beveiliging</b>. Of laat een andere coördinator luisteren. Het spraakbericht staat wel klaar.
mayor-replaced = ✏️ { $colleague } gaf andere woorden van de burgemeester op voor het bedankje. Wat er klaarstond, vervalt. Kijk bij <b>Berichten</b>, <b>Woorden van de burgemeester</b>.
mayor-taken-back = ✏️ { $colleague } nam de woorden van de burgemeester voor het bedankje terug. Er staat nu niets klaar. Opnieuw opgeven kan bij <b>Berichten</b>, <b>Woorden van de burgemeester</b>.
mayor-button-give = Woorden opgeven
mayor-button-change = Woorden veranderen
mayor-button-hear = Beluisteren
mayor-button-take-back = Terugnemen
