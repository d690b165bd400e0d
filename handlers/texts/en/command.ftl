# What Telegram shows beside each command.

command-start = Begin
command-melden = Share a concern
command-mijnmeldingen = See how your concerns are doing
command-bijeenkomsten = See which meetings are coming
command-bijeenkomst = Call people together, and see who is coming
command-uitleg = Read how it works
command-privacy = Read what we keep about you
command-taal = Choose another language
command-stop = Stop what you are doing
command-netwerk = See who takes part
command-uitnodigen = Invite somebody
command-afwezig = Say that you are away
command-koppel = Connect this group
command-overzicht = See what is open
