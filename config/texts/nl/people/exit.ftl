# Wat de coördinator leest als iemand weggaat.

exit-head =
    👋 <b>{ $name }</b> is gestopt met het netwerk.

    Reden: { $why }
exit-words = <b>Wat erover is verteld:</b>
    <pre>{ $words }</pre>
exit-successor = <b>Wie zou kunnen opvolgen:</b>
    <pre>{ $words }</pre>
exit-foot = Dit bericht staat alleen nog hier. De naam is al gewist en deze woorden ook. Een bedankje van jou wordt vast gewaardeerd.
exit-stays = Blijft bereikbaar als oud-lid, en kan buddy zijn voor wie nieuw is.
