# Setting up the network: the guide's main questions, phase 1, and what comes of it.

setup-head =
    <b>Setting up the network</b>

    { $answered } of the { $questions } questions have an answer. You and your colleagues answer them together, at your own pace. Everything is kept.
setup-begin = Begin with the first question, or choose one yourself.
setup-missing = Needed before anybody can agree: { $names }.
setup-wrong = Something in network.toml is not right yet: <code>{ $problem }</code>
setup-one-agreed = ✓ One person agrees. { $more ->
    [one] One more colleague, and it is settled.
   *[other] { $more } more colleagues, and it is settled.
 } If somebody changes an answer, everybody looks again.
setup-agreed = ✅ Two people agree, since { $day }. Give network.toml to whoever runs the bot: they check it with <code>schakel check</code> and start the bot again. The bot never changes its own settings.
setup-all = Choose a question. Those with an answer have a ✓. You can change every answer.
setup-button-next = Next question
setup-button-all = All questions
setup-button-note = Founding note (PDF)
setup-button-network = network.toml

setup-standing = { $how ->
    [draft] Draft of { $day }, not agreed yet
   *[agreed] Agreed by two people, on { $day }
 }
setup-note-title = Founding note
setup-note-file = founding-note.pdf
setup-caption-note = The founding note, as it is now.
setup-caption-network = The settings of the network, as they are now. Whoever runs the bot puts this file in its place.
setup-open = still open
setup-line = { $name }: { $words }
setup-part-why = Why a network
setup-part-what = What it does
setup-part-who = Who is in it
setup-part-role = The role of the municipality
setup-part-means = Means, and what we promise
setup-anew = All answers will be erased, with the founding note and network.toml that come of them. What you have saved yourselves stays yours. Are you sure?
setup-button-anew = Begin again
setup-button-sure = Yes, erase all answers
