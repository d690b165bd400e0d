# Pytanie do osoby zgłaszającej.

question-words = ❓ <b>{ $reference }</b>: { $name } ma do Ciebie pytanie.
question-identity = 👤 <b>{ $reference }</b>: { $name } pyta, czy urzędnicy mogą wiedzieć, że to od Ciebie. Oto powód:
question-until-words = Twoja odpowiedź trafi tylko do stałego zespołu urzędników. Masz na nią czas do: { $day }, godz. { $hour }. Nie wiesz albo wolisz nie mówić? Tak też jest dobrze.
question-until-identity = Jeśli się zgodzisz, urzędnicy zobaczą Twoje imię, tylko przy tym zgłoszeniu. Imię można później usunąć, ale kto je zobaczy, będzie je znać. Jeśli powiesz nie, nic się nie zmieni. Możesz wybrać do: { $day }, godz. { $hour }. Jeśli nic nie wybierzesz, imię nadal będzie ukryte.
question-button-decline = Nie mogę powiedzieć
question-button-reveal = Tak, zgadzam się
question-button-nameless = Nie, wolę bez imienia
question-done-answer = ✅ Odpowiedź jest wysłana. Dziękujemy.
question-done-decline = ✅ Wiemy, że nie możesz tego powiedzieć. W porządku. Urzędnicy idą dalej z tym, co wiedzą.
question-done-reveal = ✅ Twoja odpowiedź: tak. Urzędnicy widzą teraz Twoje imię, tylko przy tym zgłoszeniu.
question-done-nameless = ✅ Twoja odpowiedź: nie. Twoje imię nadal jest ukryte. Nic się nie zmienia.
question-done-closed = ⌛ To pytanie jest zamknięte. Chcesz jeszcze coś powiedzieć? Wybierz <b>Moje zgłoszenia</b>, a tam <b>Uzupełnij</b>.
