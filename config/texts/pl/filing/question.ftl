# Pytanie do osoby zgłaszającej.

question-words = ❓ <b>{ $reference }</b>: { $name } ma do Ciebie pytanie.
question-identity = 👤 <b>{ $reference }</b>: { $name } pyta, czy urzędnicy mogą wiedzieć, że to od Ciebie. Oto powód:
question-passing-on = 🤝 <b>{ $reference }</b>: { $name } pyta, czy można to przekazać komuś spoza gminy. To { $name } chce tam powiedzieć:
question-until-words = Twoja odpowiedź trafi tylko do stałego zespołu urzędników. Masz na nią czas do: { $day }, godz. { $hour }. Nie wiesz albo wolisz nie mówić? Tak też jest dobrze.
question-until-identity = Jeśli się zgodzisz, urzędnicy zobaczą Twoje imię, tylko przy tym zgłoszeniu. Imię można później usunąć, ale kto je zobaczy, będzie je znać. Jeśli powiesz nie, nic się nie zmieni. Możesz wybrać do: { $day }, godz. { $hour }. Jeśli nic nie wybierzesz, imię nadal będzie ukryte.
question-until-passing-on = Komu: <b>{ $partner }</b>. Nie powiemy tam, kim jesteś. Jeśli się zgodzisz, ktoś z urzędu tam zadzwoni, a później zapyta, co z tego wynikło. Ty też się tego dowiesz. Jeśli powiesz nie, nic nie przekażemy. Możesz wybrać do: { $day }, godz. { $hour }. Jeśli nic nie wybierzesz, też nic nie przekażemy.
question-button-decline = Nie mogę powiedzieć
question-button-reveal = Tak, zgadzam się
question-button-nameless = Nie, wolę bez imienia
question-button-pass = Tak, zgadzam się
question-button-here = Nie, wolę nie
question-done-answer = ✅ Odpowiedź jest wysłana. Dziękujemy.
question-done-decline = ✅ Wiemy, że nie możesz tego powiedzieć. W porządku. Urzędnicy idą dalej z tym, co wiedzą.
question-done-reveal = ✅ Twoja odpowiedź: tak. Urzędnicy widzą teraz Twoje imię, tylko przy tym zgłoszeniu.
question-done-nameless = ✅ Twoja odpowiedź: nie. Twoje imię nadal jest ukryte. Nic się nie zmienia.
question-done-pass = ✅ Twoja odpowiedź: tak. Ktoś z urzędu zadzwoni i nie powie, kim jesteś. Potem dowiesz się, co z tego wynikło. Termin jest tutaj: <b>Moje zgłoszenia</b>.
question-done-here = ✅ Twoja odpowiedź: nie. Nic nie zostanie przekazane. Urzędnicy zajmą się tym sami.
question-done-closed = ⌛ To pytanie jest zamknięte. Chcesz jeszcze coś powiedzieć? Wybierz <b>Moje zgłoszenia</b>, a tam <b>Uzupełnij</b>.
