# Het journaal, voor de coördinator.

journal-button = Journal
journal-day =
    <b>Journal, { $day }</b>

    What officials and coordinators did and read. No words, and not who reported. That you look here is in it too.
journal-concern =
    <b>Journal of { $reference }</b>

    What officials and coordinators did with it, and who read it.
journal-person =
    <b>Journal: { $name }</b>

    What { $name } did and read in the last { $days } days.
journal-nothing = There is nothing here.
journal-erased = This report was erased. Nobody can see any more who did something with it.
journal-line = { $when } · { $who }: { $what }
journal-line-about = { $when } · { $who }: { $what } · { $about }
journal-was-erased = erased
journal-nobody = the bot
journal-gone = nobody knows who any more
journal-operator = the operator of the server
journal-act-read = Read the result of a survey
journal-act-reading-withheld = Text not shown after all
journal-act-person-invited = Invited
journal-act-person-admitted = Admitted
journal-act-person-turned-down = Not admitted
journal-act-removal-proposed = Asked to part with somebody
journal-act-removal-objected = Objected to a parting
journal-act-person-removed = Out of the network
journal-act-guest-accepted = May stay in the group
journal-act-rollcall-accepted = Number in the group is right
journal-act-quarter-read = Looked at the quarter
journal-act-erased = Erased
journal-act-exported = Gave out data
journal-act-journal-shown = Looked at the journal
journal-act-restored = Put back a backup
journal-act-group-bound = Bound the group
journal-act-group-confirmed = Confirmed the group
journal-act-group-flawed = Group not safe
journal-act-group-sound = Group in order again
journal-act-second-asked = Second person asked
journal-act-second-agreed = Agreed
journal-act-second-refused = Did not agree
journal-act-second-lapsed = Proposal ended
journal-act-second-not-needed = Without a second person
journal-act-phone-lost = Phone said to be lost
journal-act-pin-chosen = PIN chosen
journal-act-pin-locked = PIN locked
journal-act-pin-seen = PIN typed in the group
journal-act-pin-reset-asked = Wants a PIN taken away
journal-act-pin-reset = PIN taken away
journal-act-erase-asked = Asked to erase
journal-act-rights-answered = Request answered
