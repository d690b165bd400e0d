# Wat mensen terugzeggen op een bericht, en het antwoord daarop.

letter-reply =
    💬 <b>{ $name }</b> { $about ->
        [charter] heeft een vraag over jullie afspraken
        [none] reageert op een bericht aan het netwerk
       *[other] reageert op het bericht “{ $about }”
    }:

    <blockquote>{ $words }</blockquote>
letter-answered = ✓ Beantwoord door { $name }.
letter-answer =
    💬 <b>{ $name }</b>, coördinator, antwoordt op je reactie:

    <blockquote>{ $words }</blockquote>
letter-nobody = iemand die niet meer meedoet
letter-passed-on = ✓ Je reactie is doorgegeven aan { $names }. Je krijgt hier antwoord als dat nodig is. Is er haast bij? Bel { $phone }.
letter-answer-sent = ✓ Je antwoord gaat nu naar { $colleague }.
letter-answer-blocked = Je antwoord aan { $colleague } kon niet worden bezorgd. Zodra { $colleague } de bot weer toelaat, komt het alsnog aan. Bel of app liever zelf.
