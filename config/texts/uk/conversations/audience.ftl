# Для кого щось: для всіх, для основної групи, для районів чи для вибраних.

audience-ask-reach = Для кого це?
audience-ask-places = Для яких районів?
audience-ask-people = Для кого? Виберіть імена.
audience-all = Усі
audience-core = Основна група
audience-neighbourhoods = Один або кілька районів
audience-chosen = Люди, яких я виберу
audience-of-chosen = { $count ->
    [one] { $count } вибрана людина
    [few] { $count } вибрані людини
   *[many] { $count } вибраних людей
 }
