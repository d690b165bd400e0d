# Who we are: asked of everybody once a year, without a name.

who-title = Who are we?
who-head = <b>Who are we?</b>
who-offer =
    Once a year you can ask whether the network is in balance. All key figures then get two questions: about how old they are, and whether they have a social profession. They answer without a name, for two weeks. They may skip any.

    You only see what at least five people answer, in steps of five. Whoever takes part sees that too. We do not ask where people come from, what they believe or what they think. Talk about that with each other.
who-asked-page = This was asked in the past year. What came of it is with the surveys as long as it is kept. From { $day } it can be asked again. Not more often: then one could guess who came in.
who-few-page = This takes at least { $least } key figures. With fewer, one could guess who answers what.
who-button-ask = Yes, ask these two questions
who-button-surveys = To the surveys
who-sent = ✓ The two questions have been sent to all key figures. The results come in two weeks.
