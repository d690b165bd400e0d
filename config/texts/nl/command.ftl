# Wat Telegram bij elk commando laat zien.

command-start = Beginnen
command-melden = Een zorg melden
command-hulp = Zelf om hulp vragen
command-mijnmeldingen = Zien hoe het met je meldingen gaat
command-bijeenkomsten = Zien welke bijeenkomsten er komen
command-bijeenkomst = Mensen bij elkaar roepen, en zien wie er komt
command-samen = Zien wat het netwerk nog meer samen doet
command-uitleg = Lezen hoe het werkt
command-privacy = Lezen wat we van je bewaren
command-taal = Een andere taal kiezen
command-stop = Stoppen met wat je aan het doen bent
command-netwerk = Zien wie er meedoet
command-uitnodigen = Iemand uitnodigen
command-afwezig = Zeggen dat je er niet bent
command-koppel = Deze groep koppelen
command-overzicht = Zien wat er open staat

command-pauze = Even pauze, of uit het netwerk

command-telefoonkwijt = Zeggen dat een telefoon kwijt is
command-pincode = Je pincode, of die van een collega wissen
command-dienst = Zien wie dienst heeft
command-werkplek = Je werkplek op het web, of die van een collega sluiten

command-about =
    Dit is de bot van { $network }. Sleutelfiguren melden hier wat er speelt in hun buurt. Een vaste groep ambtenaren leest het en laat weten wat ermee is gedaan.

    Meedoen kan alleen met een uitnodiging. Iets vertellen aan de gemeente? Bel { $phone }.

    Direct gevaar? Bel 112.
command-about-short = De bot van { $network }. Alleen met een uitnodiging. Direct gevaar? Bel 112.
command-telefoon = Opschrijven wat iemand aan de telefoon vertelt
