# The list of all agreements that are open.

agreements-head = 🤝 <b>{ $whose ->
        [all] All open agreements
       *[own] Your open agreements
    }</b>

    { $empty ->
        [yes] Nothing is open now.
       *[no] What comes first is at the top. Choose an agreement to say how it went.
    }
agreements-line = • { $what }
    { $who }{ $when ->
        [none] {""}.
        [past] {""}. The day was { $day }.
       *[ahead] {""}, by { $day }.
    }
    { $where }
agreements-of-meeting = From { $title }, { $day }
agreements-of-two = Between { $names }
agreements-with = With { $name }
agreements-for-you = { $name } asks whether this is right
agreements-for-other = Waits for a yes from { $name }
