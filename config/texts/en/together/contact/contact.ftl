# Bringing people in contact: two people both say yes, or nothing happens.

contact-start =
    <b>Bringing people in contact</b>

    Do you think that two people could mean something to each other? I ask each of them separately, without a name. Only if both say yes do they hear who the other is. If one of them does not say yes, nobody reads which one. Nor do you.
contact-list =
    <b>Whom I brought in contact</b>

    { $count ->
        [0] You have not asked anybody lately.
       *[other] Nobody reads who answers what. A month after it is over, this is erased.
    }
contact-line-open = 🟢 { $names } · can answer until { $day }, { $hour }
contact-line-met = 🤝 { $names } · they know each other's names now
contact-line-over = ⚪️ { $names } · it did not come about
contact-preview = This goes to both, each separately. They do not read who the other is. This is how they will see it:
contact-sent = ✓ Asked, each of the two separately. You will hear here whether it came about.
contact-official = { $name } · official

contact-asks =
    👋 <b>Would you like to get to know somebody?</b>

    { $known ->
        [no] The municipality thinks
       *[other] { $by } thinks
    } that you and somebody else from the network could mean something to each other:
    <blockquote>{ $why }</blockquote>
    Only if you both say yes do you hear each other's names. No is fine too: nobody reads that you said it. Please say so before { $day }, { $hour }.
contact-asked =
    👋 You were asked whether you would like to get to know somebody:
    <blockquote>{ $why }</blockquote>
contact-open-agreed =
    ✓ You said <b>yes</b>. If the other says so too, you will hear here who it is. By { $day } at the latest you will know whether it comes about. Would you rather not after all? Say so below.
contact-open-rather =
    ✓ You said that you would rather not. That is fine. Nobody reads it. Would you like to after all? Say so below, before { $day }, { $hour }.
contact-open-silent =
    You have not answered yet.
contact-over-agreed =
    ✓ You said <b>yes</b>. What came of it is in a separate message.
contact-over-rather =
    You said that you would rather not. That is fine.
contact-over-silent =
    You are not asked this any more. You need not do anything.
contact-answer-agreed = Yes, I would like that
contact-answer-rather = I would rather not
contact-noted = ✓ Your yes has been noted. If the other says yes too, you will hear here who it is.
contact-noted-both = ✓ Your yes has been noted. The other said yes too!
contact-yes-preview = If the other says yes too, they will read this. Otherwise nobody does:
contact-made =
    🤝 <b>You both said yes.</b>
    <blockquote>{ $why }</blockquote>
contact-known-number = It is <b>{ $name }</b>. You can call: { $phone }.
contact-known-none = It is <b>{ $name }</b>. Talk to each other at the next meeting, or ask the person who brought you in contact to introduce you.
contact-nothing =
    👋 It did not come about:
    <blockquote>{ $why }</blockquote>
    You said yes, thank you. You need not do anything, and nobody hears your name or your number.
contact-ended-met = 🤝 The two people you wanted to bring in contact on { $day } both said yes. They know each other's names now.
contact-ended-over = With the two people you wanted to bring in contact on { $day } it did not come about. Nobody reads why.
contact-button-new = Choose two people
contact-button-look = Whom I asked
contact-button-stop = Ask no longer: { $names }
contact-button-two = Bring two people in contact
