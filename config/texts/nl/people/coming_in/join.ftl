# De openbare pagina voor wie meer wil weten of mee wil doen.

join-title = Meedoen of meer weten
join-heading = Meedoen met { $network }, of meer weten?
join-what = { $network } is een netwerk van mensen die hun buurt goed kennen, samen met de gemeente { $municipality }.
join-asked-heading = Wat vragen we van je?
join-asked = Je ziet en hoort wat er speelt in je buurt. Soms deel je dat met de gemeente, of kom je naar een bijeenkomst. Je kiest zelf hoe vaak. Stoppen kan altijd.
join-call-heading = Laat je bellen
join-call = Laat je nummer achter. Iemand van de gemeente { $municipality } belt je. Je kunt dan alles vragen. Je zit nog nergens aan vast.
join-kept = We bewaren wat je hieronder invult, en verder niets. Alleen de coördinator van het netwerk leest het. Zijn we klaar met bellen, dan wissen we alles. Dat is uiterlijk na { $days } dagen.
join-name = Je voornaam
join-phone = Je telefoonnummer
join-neighbourhood = Je buurt
join-rather-not = Zeg ik liever niet
join-when = Wanneer kunnen we je bellen?
join-no-moment = Geen voorkeur
join-agree = Het is goed dat de gemeente dit bewaart en mij belt.
join-send = Bel mij
join-sent = Dank je wel! Je nummer is verstuurd.
join-then = Iemand van de gemeente belt je. Daarna wissen we wat je hebt ingevuld, uiterlijk na { $days } dagen. Bedenk je je? Bel ons, dan wissen we het meteen.
