# Wat even in beeld komt bij een bijeenkomst.

toast-calling-nudged = { $count ->
    [0] Wie nog niet antwoordde, krijgt een herinnering.
    [one] 1 persoon krijgt een herinnering.
   *[other] { $count } mensen krijgen een herinnering.
 }

toast-meeting-yes = Fijn dat je komt!
toast-meeting-waiting = Alle plaatsen zijn bezet. Je staat nu op de wachtlijst.
toast-meeting-maybe = Misschien kom je. Laat het nog even weten.
toast-meeting-no = Jammer! Je komt niet.
toast-meeting-name-show = Anderen zien je naam, als iedereen die komt dat goed vindt.
toast-meeting-name-hide = Je naam wordt niet meer getoond.
toast-meeting-visit-yes = Fijn! Ze komen graag.
toast-meeting-visit-no = Dat is goed. Het bezoek gaat niet door.
toast-outsider-off = Van de lijst gehaald: { $name }.
