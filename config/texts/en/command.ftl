# What Telegram shows beside each command.

command-start = Begin
command-melden = Share a concern
command-hulp = Ask for help yourself
command-mijnmeldingen = See how your concerns are doing
command-bijeenkomsten = See which meetings are coming
command-bijeenkomst = Call people together, and see who is coming
command-samen = See what else the network does together
command-uitleg = Read how it works
command-privacy = Read what we keep about you
command-taal = Choose another language
command-stop = Stop what you are doing
command-netwerk = See who takes part
command-uitnodigen = Invite somebody
command-afwezig = Say that you are away
command-koppel = Connect this group
command-overzicht = See what is open

command-pauze = Take a break, or leave

command-telefoonkwijt = Say that a phone was lost
command-pincode = Your PIN, or take away that of a colleague
command-dienst = See who has duty
command-werkplek = Your desk on the web, or close that of a colleague

command-about =
    This is the bot of { $network }. Key figures share what is going on in their neighbourhood. A fixed group of officials reads it and says what has been done.

    You can only join with an invitation. Do you want to tell the municipality something? Call { $phone }.

    Immediate danger? Call 112.
command-about-short = The bot of { $network }. By invitation only. Immediate danger? Call 112.
command-telefoon = Write down what somebody tells on the phone
