# De pagina Samen: wat het netwerk nog meer doet dan bij elkaar komen.

together-head =
    <b>Samen</b>

    Dit doet het netwerk ook. Kies wat je wilt zien.
together-nothing =
    <b>Samen</b>

    Jullie netwerk heeft hier nu niets. Kies hieronder iets anders.
together-back = Terug naar Samen
together-door-agreements = Afspraken die open zijn
together-door-knowledge = Kennis
together-door-charter = Onze afspraken
together-door-mediation = Bemiddelen
together-door-contact = In contact brengen
together-door-worth = 📊 Wat het netwerk waard is
together-door-year = 📄 Jaarverslag
together-door-knows = Ik ken iemand
together-door-activities = Activiteiten
together-door-fund = Het potje
together-door-sharing = Doorzeggen
together-door-introducing = Stel je voor
together-door-founding = Het netwerk opzetten
