# De lijst van alle afspraken die nog open zijn.

agreements-head = 🤝 <b>{ $whose ->
        [all] Alle open afspraken
       *[own] Je open afspraken
    }</b>

    { $empty ->
        [yes] Er staat nu niets open.
       *[no] Wat het eerst aan de beurt is, staat bovenaan. Kies een afspraak om te zeggen hoe het is gegaan.
    }
agreements-line = • { $what }
    { $who }{ $when ->
        [none] {""}.
        [past] {""}. De dag was { $day }.
       *[ahead] {""}, uiterlijk { $day }.
    }
    { $where }
agreements-of-meeting = Van { $title }, { $day }
agreements-of-two = Tussen { $names }
agreements-with = Met { $name }
agreements-for-you = { $name } vraagt of dit klopt
agreements-for-other = Wacht op een ja van { $name }
