# Dlaczego czegoś nie da się zrobić ze spotkaniem.

refusal-meeting-for-nobody = To nie jest teraz dla nikogo. Wybierz Zmień i wskaż, dla kogo to jest.
refusal-meeting-sent-too-late = Zaproszenie musi być wysłane przed początkiem spotkania. Najpierw ustaw wcześniejszy moment wysłania. Albo wybierz późniejszy dzień spotkania.
refusal-reply-by-too-late = Odpowiadać można najpóźniej na dzień przed spotkaniem. Najpierw ustaw wcześniejszy dzień odpowiedzi. Albo wybierz późniejszy dzień spotkania.
refusal-nothing-changed = Nic się nie zmieniło. Wybierz Zmień, a potem to, co ma być inaczej.
refusal-meeting-changed-meanwhile = Ktoś inny zmienił w międzyczasie to spotkanie. Wybierz Usuń i otwórz spotkanie ponownie przez /bijeenkomst.
refusal-meeting-not-sent = Zaproszeń jeszcze nie wysłano, więc nikt nie mógł odpowiedzieć.
refusal-nudged-already = Kto nie odpowiedział, dostał przypomnienie mniej niż dzień temu. Spróbuj jutro.
refusal-nobody-to-nudge = Wszyscy, którzy dostali zaproszenie, odpowiedzieli.

refusal-agenda-too-many = Za dużo punktów w programie. Zmieści się najwyżej { $most }. Wybierz Zmień i skróć go.
refusal-agenda-point-too-long = Jeden punkt programu jest za długi. Najwięcej znaków: { $max }. Wybierz Zmień i skróć go.

refusal-meeting-gone = Tego spotkania (już) dla Ciebie nie ma.
refusal-meeting-cancelled = To spotkanie jest odwołane.
refusal-meeting-begun = To spotkanie już się zaczęło. Nie możesz już tego zmienić.
refusal-meeting-past = Wybierz chwilę, która dopiero będzie.
refusal-meeting-while-paused = Masz teraz przerwę. Wyślij /pauze, żeby wrócić.
refusal-no-calendar-address = Adresy kalendarza nie są tu włączone. Przycisk Do mojego kalendarza przy zaproszeniu daje plik do kalendarza.
