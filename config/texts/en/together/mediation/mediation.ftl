# Mediation: an official asks members to help.

mediation-help-calm = Help calm things down
mediation-help-mediate = Mediate between people or groups
mediation-help-present = Be there, and listen

mediation-asks =
    🤝 <b>Would you help?</b>

    The municipality asks you: <b>{ $help }</b>
    Where: { $place }

    Please say so before { $day }, { $hour }. No is fine too, and you need not say why. Only the official who asks sees what you answer.

    Do you want to know more first? Call { $name }: { $phone }. Never go anywhere that is not safe for you. In immediate danger: call 112.
mediation-asked =
    🤝 The municipality asked you: <b>{ $help }</b>
    Where: { $place }
mediation-said-agreed =
    ✓ You said <b>yes</b>. Thank you! You will read here who calls whom, { $night ->
        [yes] no later than the morning after { $day }, { $hour }: we send you nothing at night.
       *[no] by { $day }, { $hour } at the latest.
    } Can't you help after all? Say so below.
mediation-said-cannot =
    ✓ You said that you cannot. That is fine. Can you help after all? Say so below, before { $day }, { $hour }.
mediation-said-rather =
    ✓ You said that you would rather not. That is fine. Would you like to help after all? Say so below, before { $day }, { $hour }.
mediation-said-silent =
    You have not answered yet.
mediation-over-agreed =
    ✓ You said <b>yes</b>. Thank you!
mediation-over-cannot =
    You said that you could not. That is fine.
mediation-over-rather =
    You said that you would rather not. That is fine.
mediation-over-silent =
    Nobody is waiting for an answer any more. You need not do anything.
mediation-answer-agreed = Yes, I will help
mediation-answer-cannot = No, I cannot
mediation-answer-rather = I would rather not

mediation-calls-we =
    🤝 You offered to help: <b>{ $help }</b>, { $place }. Thank you!

    <b>{ $name }</b> will call you. You need not do anything. Do you want to know something before that? Call { $phone }.
mediation-calls-they =
    🤝 You offered to help: <b>{ $help }</b>, { $place }. Thank you!

    Please call <b>{ $name }</b> to agree on what is needed: { $phone }.
mediation-thanks-head = 💐 { $help }, { $place }
mediation-thanks =
    💐 <b>Thank you!</b>

    You offered to help when the municipality asked: { $help }, { $place }. It is over now. Thank you for being there.

mediation-list =
    <b>Mediation</b>

    An official asks key figures to help where there is tension, without a word of any concern. { $asks ->
        [yes] Only you see who answers what to what you ask.
       *[no] Only the official who asked sees who answers what.
    } { $count ->
        [0] There is nothing now.
       *[other] Below is what there is.
    }
mediation-line-open = 🟢 { $day } · asked by { $owner }
mediation-line-stands = 🤝 { $day } · asked by { $owner }
mediation-line-closed = ⚪️ { $day } · asked by { $owner }
mediation-page-open =
    🟢 <b>{ $help }</b>
    { $place }

    It can be answered until { $day }, { $hour }. After that you hear how it stands, and those who said yes hear who calls whom. They can call { $name }, { $phone }.
mediation-page-stands =
    🤝 <b>{ $help }</b>
    { $place }

    The answers are in. Those who said yes have heard who calls whom ({ $name }, { $phone }). Is it done? Close it, and they get a word of thanks. After two weeks that happens by itself.
mediation-page-closed =
    ⚪️ <b>{ $help }</b>
    { $place }

    Closed. Those who said yes were thanked.
mediation-who-agreed = <b>Yes:</b> { $names }
mediation-who-cannot = <b>Cannot:</b> { $names }
mediation-who-rather = <b>Would rather not:</b> { $names }
mediation-who-silent = <b>No answer:</b> { $names }
mediation-unreached = It did not reach { $names }.
mediation-standing =
    🤝 <b>{ $help }</b>, { $place }: the answers are in. { $agreed ->
        [0] None of the { $asked } said yes. Ask others, or find another way.
        [one] 1 of the { $asked } said yes, and now hears who calls whom.
       *[other] { $agreed } of the { $asked } said yes, and now hear who calls whom.
    }
mediation-preview = { $count ->
    [0] ⚠️ The people you chose cannot be asked now. Choose somebody else with <b>Change</b>.
    [one] This goes to <b>1 key figure</b>. This is how they will see it:
   *[other] This goes to <b>{ $count } key figures</b>, each by themselves: they do not see that others were asked. This is how they will see it:
 }
mediation-left-out = { $several ->
    [no] One of the people you chose cannot be asked now.
   *[yes] Some of the people you chose cannot be asked now.
 } The others get your question.
mediation-sent-open = ✓ Asked. As soon as the answers are there, or the time is over, you will hear how it stands.
mediation-sent-stands = ✓ Asked, and the answers are in.
mediation-sent-closed = ✓ Closed. Those who said yes get your thanks.
mediation-nobodys = An official who asked members for help is no longer here. Those who said yes will call the number that was in the question. Nobody can see any more who answered what.
mediation-button-new = Ask for help
mediation-button-look = See who said what
mediation-button-enough = Wait no longer
mediation-button-close = Close it
mediation-button-members = Ask key figures for help
