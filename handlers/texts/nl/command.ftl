# Wat Telegram bij elk commando laat zien.

command-start = Beginnen
command-melden = Een zorg melden
command-mijnmeldingen = Zien hoe het met je meldingen gaat
command-bijeenkomsten = Zien welke bijeenkomsten er komen
command-bijeenkomst = Mensen bij elkaar roepen, en zien wie er komt
command-uitleg = Lezen hoe het werkt
command-privacy = Lezen wat we van je bewaren
command-taal = Een andere taal kiezen
command-stop = Stoppen met wat je aan het doen bent
command-netwerk = Zien wie er meedoet
command-uitnodigen = Iemand uitnodigen
command-afwezig = Zeggen dat je er niet bent
command-koppel = Deze groep koppelen
command-overzicht = Zien wat er open staat
