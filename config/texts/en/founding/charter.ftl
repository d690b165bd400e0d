# Our agreements: one lasting page of the network.

charter-head =
    <b>Our agreements</b> · { $network }
    { $how ->
        [proposed] Proposed by { $name } on { $day }. Not in force yet.
        [meeting] Version { $version }. Confirmed at the meeting of { $met }.
       *[second] Version { $version }. Confirmed by two people, on { $day }.
    }
charter-part =
    <b>{ $part ->
        [purpose] What we are here for
        [asked] What we ask
        [promised] What the municipality promises
       *[manners] How we treat each other
    }</b>
    { $words }
charter-name-purpose = What we are here for
charter-name-asked = What we ask
charter-name-promised = What the municipality promises
charter-name-manners = How we treat each other
charter-whole = { $words }

charter-none =
    <b>Our agreements</b>

    { $role ->
        [coordinator] No agreements have been written down yet. You can make a proposal: there is a text to start from. After that a meeting confirms it, or a second person.
       *[other] Your network has not written down its agreements yet. You will hear when it has.
    }
charter-news =
    📖 { $change ->
        [first] <b>Your network now has its agreements in writing.</b>
        [parts] <b>Our agreements have changed.</b> Different from before: { $parts }.
       *[words] <b>Our agreements were confirmed anew.</b> Nothing changed in the Dutch text.
    } Read them below. Do you agree? Then press <b>Read and agreed</b>. Nobody sees who does.
charter-confirmed = ✓ You agreed to this.
charter-count = { $confirmed ->
    [0] Agreed: too few so far to give a number, of the { $asked } members who were asked.
   *[other] Agreed: at least { $confirmed } of the { $asked } members who were asked.
 } Nobody sees who.
charter-waits = 📝 New agreements have been proposed.
charter-proposal = { $second ->
    [yes] Do you agree? Then this is in force from now on, and everybody hears about it.
   *[no] This is your proposal. Another coordinator or an official can agree to it. Was it confirmed at a meeting? Then choose which one.
 } A proposal lapses by itself after thirty days.
charter-decided = This proposal was decided already, or another one has taken its place.
charter-meetings = { $count ->
    [0] There was no meeting in the past three months. Let another coordinator or an official agree.
   *[other] At which meeting were these agreements confirmed? After that they are in force, and everybody hears about it.
 }
charter-meeting = { $day }: { $title }

charter-preview = This is what it will look like. Press <b>Change</b> to change a part. Sending puts it to a second person; nothing is in force yet.
charter-preview-in =
    <i>In { $tongue }:</i>
    { $words }

charter-in-force = ✓ A second person agreed to your proposal. The agreements are now in force, and everybody is told.
charter-in-force-in-meeting = ✓ Your proposal was confirmed at a meeting. The agreements are now in force, and everybody is told.
charter-refused = A second person does not agree to your proposal for the agreements. Nothing has changed. Talk it over, and feel free to propose again.
charter-withdrawn = Another coordinator withdrew your proposal for the agreements. Nothing has changed.
charter-lapsed = Your proposal for the agreements has lapsed: nobody confirmed it for thirty days. You can put it forward again.

charter-button-confirm = Read and agreed
charter-button-ask = I have a question
charter-button-proposal = See the proposal
charter-button-new = Propose agreements
charter-button-change = Propose a change
charter-button-now = What is in force now
charter-button-refuse = Do not agree
charter-button-met = Confirmed at a meeting
charter-button-withdraw = Withdraw the proposal

# What a first proposal starts from. After that the words are the network's own.
charter-ready-purpose = We know our neighbourhood and each other. We share in time what we see and hear, so that tension does not grow and people do not lose each other.
charter-ready-asked =
    • Tell what you see or hear yourself, if you want to.
    • You choose when and how often. It is voluntary.
    • You need not find anything out or keep an eye on anybody.
    • Names of people are not needed.
    • Is somebody in danger now? Call 112.
charter-ready-promised =
    • A fixed group of officials reads your concern. You get their names.
    • You hear at once on which day you get an answer.
    • You always hear what was done with it, or why not.
    • You may ask for help too.
charter-ready-manners =
    • We listen, also when we disagree.
    • What is told here in confidence stays here.
    • We talk with each other, not about each other.
    • Everybody counts the same.
