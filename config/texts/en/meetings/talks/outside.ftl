# What an official or coordinator agrees with one member, outside a meeting.

outside-preview = This is how { $name } reads it:
outside-line = • { $what }
    { $who }, by { $day }
outside-who-you = You do it
outside-who-one = { $name } does it
outside-who-both = You do it together
outside-who-two = { $names } together
outside-somebody = somebody who is no longer part of the network

outside-proposed-asks = 🤝 { $name } wrote down what you two agreed. Is this right?
outside-proposed-waits = 🤝 { $name } was asked whether this is right. You will hear the answer here. Without an answer it lapses on { $until }.
outside-reworded-asks = 🤝 { $name } would rather put the agreement like this. Is this right?
outside-reworded-waits = 🤝 Your words were put to { $name }. You will hear the answer here. Without an answer it lapses on { $until }.
outside-seen = You can answer until { $until }. Both of you see this agreement. Is it right? Then the coordinator sees it too, in the list of what is open.
outside-agreed = 🤝 Agreed with { $name }:
outside-next = On the day itself, at ten o’clock, we ask whoever does it whether it worked out. You can say now already that it is done or off.
outside-day = 🤝 { $today ->
        [yes] Today is the day of this agreement
       *[no] Once more about this agreement
    } with { $name }. Did it work out?
outside-later = 🤝 Not done yet. On { $again } we ask once more.
outside-paused = 🤝 { $today ->
        [yes] Today is the day of this agreement
       *[no] Once more about this agreement
    } with { $name }. { $name } is taking a break now. On { $again } we ask whether it worked out. Do you know already? Then say so here.
outside-kept = 🤝 Done! This was noted, for you and { $name }:
outside-dropped = 🤝 This is off. That was noted, for you and { $name }:
outside-refused = 🤝 This was not agreed. Talk it over with { $name }, and write it down again afterwards if need be.
outside-lapsed = 🤝 This was not agreed: no answer came. Talk it over with { $name }, and write it down again afterwards if need be.
outside-left = 🤝 The person you agreed this with is no longer part of the network. The agreement lapses. You need not do anything. Questions? Call the coordinator.

outside-button-yes = Yes, this is right
outside-button-own = { reflection-button-own }
outside-button-no = No, not this
outside-button-withdraw = Take this back
outside-button-kept = { after-button-kept }
outside-button-later = { after-button-later }
outside-button-dropped = { after-button-dropped }
outside-button-all = Open agreements
outside-button-new = New agreement with a member
