# Dlaczego czegoś nie da się zrobić z ankietą.

refusal-survey-gone = Tej ankiety już nie ma. Wszystko z niej usunięto.
refusal-survey-closed = Ta ankieta jest zamknięta. Nie można już odpowiadać. Chcesz mimo to coś powiedzieć? Wybierz Zgłoś sprawę.
refusal-survey-answered = Twoja odpowiedź już jest. Dziękujemy!
refusal-survey-not-for-you = Ta ankieta nie jest dla Ciebie.
refusal-survey-empty = Wszystkie pytania są pominięte. Wybierz Zmień i odpowiedz na co najmniej jedno pytanie albo wybierz Usuń.
refusal-survey-few = To dla zbyt małej liczby osób. Zapytaj co najmniej tyle osób: { $least }. Inaczej można zgadnąć, kto co powiedział.
refusal-survey-options = Wpisz każdą odpowiedź w nowej linii. Liczba odpowiedzi: od { $least } do { $most }. Najwięcej znaków w każdej: { $longest }.
refusal-survey-closed-already = Ta ankieta jest już zamknięta.
refusal-survey-still-open = Wynik będzie dopiero, gdy ankieta zostanie zamknięta.
