# Wat een lid over zichzelf zegt: namens wie of wat, en Stel je voor.

introducing-found =
    👀 <b>Kijk hier nog even naar:</b> { $words }

    Dit kan iets zeggen over geloof of afkomst, of wijst misschien één persoon aan. Wij houden daar geen lijst van en jij hoeft het niet te vertellen. Laat het weg, of laat het zo staan: jij kiest.
introducing-what =
    <b>Stel je voor</b>

    Schrijf drie regels over jezelf. Dan zie je ook wat anderen over zichzelf schreven. Alleen wie zich voorstelde, ziet jouw naam en jouw regels. Je kunt ze altijd weer weghalen.
introducing-others =
    <b>Stel je voor</b>

    Dit schreven anderen over zichzelf:
introducing-nobody =
    <b>Stel je voor</b>

    Nog niemand anders stelde zich voor. Kijk later nog eens.
introducing-yours = <b>Jouw regels:</b>
introducing-button-introduce = Ik stel me voor
introducing-button-again = Anders schrijven
introducing-button-withdraw = Weghalen
