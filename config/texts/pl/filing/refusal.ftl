# Dlaczego czegoś nie da się zrobić przy zgłaszaniu.

refusal-photo-too-big = To zdjęcie jest za duże. Zdjęcie może mieć najwyżej { $max } MB. Nic z niego nie zachowano.
refusal-photo-too-many-pixels = To zdjęcie ma za dużo pikseli. Wyślij mniejsze zdjęcie. Nic z niego nie zachowano.
refusal-photo-unfit = Nie mogę otworzyć tego jako zdjęcia. Wyślij inne zdjęcie. Nic z niego nie zachowano.
refusal-photo-not-fetched = Nie udało się pobrać Twojego zdjęcia. Wyślij je jeszcze raz.
refusal-voice-too-big = Ta wiadomość głosowa jest za długa. Może mieć najwyżej { $max } MB. Wyślij ją w częściach. Nic z niej nie zachowano.
refusal-voice-unfit = Nie mogę otworzyć tego jako wiadomości głosowej. Nagraj ją jeszcze raz. Nic z niej nie zachowano.
refusal-voice-not-fetched = Nie udało się pobrać Twojej wiadomości głosowej. Wyślij ją jeszcze raz.
refusal-too-many-attached = Zdjęć i wiadomości głosowych może być razem najwyżej { $max }. Tego, co ponad to, nie biorę. Co już było, zostaje.
refusal-attachment-on-its-way = Zdjęcie lub wiadomość głosowa jeszcze do mnie idzie. Poczekaj chwilę i wybierz znów Wyślij. Nic się nie zgubiło. Długo to trwa? Wybierz Zmień i usuń to.

refusal-care-answered = Dziękujemy, tę odpowiedź już mamy.
refusal-telling-waits = Czekają jeszcze Twoje niewysłane słowa. Najpierw je wyślij albo usuń.

refusal-too-many-today = Liczba Twoich zgłoszeń i próśb dzisiaj: { $most }. Więcej w jeden dzień tu nie można. Jest coś jeszcze? Zadzwoń: { $phone }. Nagłe niebezpieczeństwo? Dzwoń pod 112.
refusal-too-long = To się już nie mieści. Miejsce na znaki w tej odpowiedzi: { $max }. Za dużo znaków: { $over }. Skróć i wyślij ponownie.
refusal-nothing-written = Nie widzę jeszcze tekstu. Napisz odpowiedź w wiadomości.
refusal-choose-a-button = Wybierz przycisk, wtedy pójdziemy dalej.
refusal-not-finished = Nie na wszystkie pytania jest już odpowiedź. Wybierz Zmień i uzupełnij to, czego brakuje.

refusal-bsn = Jest tu numer identyfikacyjny (BSN). Tego nigdy nie przechowuję. Usuwam stąd tę wiadomość. Śmiało napisz ją jeszcze raz, bez tego numeru.

refusal-only-key-figures-file = Tylko osoby zaufania zgłaszają tu sprawy lub proszą o pomoc. Masz w tej sieci inną rolę.

refusal-call-waits-already = Prośba o telefon już jest: { $reference }. Wolisz inną porę? Wycofaj ją w Moje zgłoszenia i poproś jeszcze raz.
refusal-call-too-far = To za ponad tydzień. Wybierz wcześniejszą porę albo poproś później jeszcze raz.
refusal-call-nobody-there = Wtedy nikt nie może zadzwonić. Wybierz godzinę w dzień roboczy, w ciągu dnia albo wczesnym wieczorem.
refusal-call-unseen = Urząd jest teraz zamknięty: nikt nie zobaczy Twojej prośby na czas. Wybierz porę w kolejnym dniu roboczym albo „Jak najszybciej”.
refusal-call-number-unclear = Nie widzę tu numeru telefonu. Wpisz sam numer, cyframi.
