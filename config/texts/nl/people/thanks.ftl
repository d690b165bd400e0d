# Het jaarlijkse bedankje.

thanks-head =
    🌷 <b>Dank je wel, { $name }!</b>

    Vandaag bedanken we iedereen die dit jaar meedeed met { $network }. Dus ook jou.
thanks-numbers = <b>Jouw jaar:</b>
thanks-meetings = { $count ->
    [one] • Je was bij 1 bijeenkomst.
   *[other] • Je was bij { $count } bijeenkomsten.
 }
thanks-points = { $count ->
    [one] • 1 punt van jou kwam op de agenda.
   *[other] • { $count } punten van jou kwamen op de agenda.
 }
thanks-agreements = { $count ->
    [one] • Je kwam 1 afspraak na.
   *[other] • Je kwam { $count } afspraken na.
 }
thanks-years = { $years ->
    [0] Je kwam er dit jaar bij. Fijn dat je er bent!
    [one] Je doet al 1 jaar mee.
   *[other] Je doet al { $years } jaar mee.
 }
thanks-alone = Alleen jij ziet deze getallen. Meldingen tel ik niet: daar gaat het niet om hoeveel.
thanks-foot = Wat jij doet, telt voor je buurt. Tot volgend jaar!
thanks-mayor = { $how ->
    [both] 💐 Ook de burgemeester bedankt je. Dit schreef de burgemeester aan iedereen van { $network }. Een gesproken bericht komt hierna:
    [spoken] 💐 Ook de burgemeester bedankt je, met een gesproken bericht aan iedereen van { $network }. Het komt hierna.
   *[written] 💐 Ook de burgemeester bedankt je. Dit schreef de burgemeester aan iedereen van { $network }:
 }
thanks-mayor-voice = 💐 De burgemeester aan iedereen van { $network }.
thanks-mayor-unheard = 💐 De burgemeester sprak ook iets in voor iedereen van { $network }, maar jouw Telegram neemt dit spraakbericht niet aan. Wil je het horen? Bel { $phone }.
