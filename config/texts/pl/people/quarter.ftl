# Przegląd kwartalny dla koordynatora: słowami i na obrazku.

quarter-button = Przegląd kwartalny
quarter-title = { $number }. kwartał { $year }
quarter-head = <b>Przegląd: { $quarter }</b>
quarter-silent = { $count ->
    [0] 🤫 <b>Cisza:</b> nikogo takiego nie ma.
   *[other] 🤫 <b>Cisza:</b> zaproszenie było, odpowiedzi i obecności nie. Zapytaj, co słychać.
 }
quarter-busy = { $count ->
    [0] 🎒 <b>Dużo na głowie:</b> nikt nie ma wyraźnie za dużo.
   *[other] 🎒 <b>Dużo na głowie:</b> zapytaj, czy to nadal pasuje i kto może pomóc.
 }
quarter-load = • { $name }: { $meetings ->
    [one] 1 spotkanie
    [few] { $meetings } spotkania
   *[many] { $meetings } spotkań
 }, { $agreements ->
    [one] 1 otwarte ustalenie
    [few] { $agreements } otwarte ustalenia
   *[many] { $agreements } otwartych ustaleń
 }{ $buddies ->
    [0] { "" }
    [one] , wspiera 1 osobę
    [few] , wspiera { $buddies } osoby
   *[many] , wspiera { $buddies } osób
 }
quarter-empty = { $count ->
    [0] 🏘 <b>Okolice bez osoby zaufania:</b> nie ma takich. Z każdej okolicy ktoś bierze udział.
   *[other] 🏘 <b>Okolice bez osoby zaufania:</b> kogo tam znasz?
 }
quarter-name = • { $name }
quarter-more = … i jeszcze { $count }
quarter-foot = To pochodzi tylko ze spotkań, ustaleń i wzajemnego wsparcia. Kto coś zgłasza, nigdy tu nie stoi. Kto ma przerwę, nie liczy się tu jako cisza. Tego przeglądu nie przechowujemy.
quarter-gone = Ten kwartał był zbyt dawno. Zobacz obecny przegląd.
quarter-new = 📊 Minął { $quarter }. Chcesz zobaczyć, kto milczy, kto ma dużo na głowie i w których okolicach nie ma jeszcze nikogo?
quarter-button-look = Zobacz przegląd
quarter-button-other = Zobacz: { $quarter }
quarter-caption = Sieć, bez imion: { $quarter }. Imiona są poniżej, tylko dla Ciebie.
quarter-picture-silent = cisza: zaproszenie było, odpowiedzi nie
quarter-picture-busy = dużo na głowie: zapytaj, czy to nadal pasuje
quarter-picture-places = Osoby zaufania w okolicach
