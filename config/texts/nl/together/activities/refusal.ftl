# Waarom iets met een activiteit niet kan.

refusal-activity-gone = Deze activiteit is er niet (meer) voor jou.
refusal-activity-closing-day = Op die dag is de gemeente gesloten, bijvoorbeeld voor een feestdag. Kies een andere dag.
refusal-activity-past = Dat moment is al voorbij. Kies een moment dat nog komt.
refusal-activity-too-soon = { $days ->
    [one] De coördinator heeft 1 werkdag om te antwoorden. Kies een dag die daarna komt.
   *[other] De coördinator heeft { $days } werkdagen om te antwoorden. Kies een dag die daarna komt.
 }
refusal-activity-too-many = Er wachten al { $most } voorstellen van jou op antwoord. Wacht daar eerst op, of trek er een in.
refusal-activity-answered = Hierop is al geantwoord. Kies Bekijken om te zien wat.
refusal-activity-over = Dit kan niet meer: de activiteit is al begonnen, voorbij of afgezegd.
refusal-activity-moved = Deze activiteit is intussen op een ander moment. Antwoord bij het nieuwste bericht.
refusal-activity-no-question = Er staat geen vraag (meer) open over deze activiteit.
refusal-activity-not-to-tell = Hoe het was is al verteld of overgeslagen, of de activiteit moet nog komen.
refusal-activity-nothing-changed = Er is niets veranderd. Kies Aanpassen en daarna wat er anders wordt.
refusal-activity-to-nobody = Er is nu niemand die een uitnodiging zou krijgen. Kies Aanpassen en een andere groep.
refusal-activity-one-photo = Er kan één foto bij, en geen spraakbericht. Kies Aanpassen, haal weg wat te veel is, en schrijf je regels.
refusal-activity-photo-on-its-way = De foto is er nog niet. Wacht even en druk dan weer op Versturen. Er is niets verloren.
