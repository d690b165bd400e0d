# Een vraag over je gegevens: wat we bewaren, verbeteren, wissen, bezwaar.

rights-button-access = 📋 What do you keep about me?
rights-button-rectify = Something is wrong
rights-button-erase = Erase everything about me
rights-button-object = I object
rights-asked =
    ✅ <b>Your request came in</b> on { $day }: { $right ->
        [access] what we keep about you
        [rectify] to correct something
        [erase] to erase everything about you
       *[object] that you object
    }. The coordinator has it and contacts you, or first asks whether it is really you. You get an answer by { $due }. Do you hear nothing? Call { $phone }.
rights-answered = 📋 The coordinator has answered your request about your data. Is that not so? Then ask again at Privacy, or type /gegevens.
rights-late = ⚠️ Your request about your data was not answered yet, and the month is over. That is not your fault. The coordinator has heard this too. Call { $phone }, or complain to { $supervisor }.
rights-page =
    📋 <b>Request about data</b>

    { $who } asks: { $right ->
        [access] what we keep about them
        [rectify] to correct something
        [erase] to erase everything
       *[object] to stop: they object
    }.
    Came in on { $asked }. Answer by { $due }.{ $late ->
        [yes] {" "}⚠️ That is past.
       *[no] {""}
    }

    Are you sure it is that person? Then whoever runs the bot can do it: <code>schakel export --person { $id }</code>, or <code>schakel erase --person { $id }</code>. Answer yourself, and then choose below.
rights-who-left = Somebody who is no longer in the network
rights-button-answered = Answered
rights-button-sure = Yes, answered
rights-sure = Did that person get an answer? Then I close the request, and say so.
rights-page-answered = ✅ Answered.
rights-button-waiting = 📋 Request about data, before { $day }
