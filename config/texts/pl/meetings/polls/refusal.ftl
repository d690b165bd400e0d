# Dlaczego czegoś nie da się zrobić z głosowaniem nad terminem.

refusal-poll-over = To głosowanie już się skończyło. Nie musisz nic robić.
refusal-poll-closed = To głosowanie jest zamknięte. Gdy będzie termin, dostaniesz zaproszenie.
refusal-poll-not-for-you = To głosowanie nie jest dla Ciebie. Zapytaj koordynatora, jeśli to się nie zgadza.
refusal-poll-option-gone = Ten termin już minął. Wybierz inny.
refusal-poll-same-twice = Ten termin już jest. Wybierz inny moment albo pomiń.
refusal-poll-too-few = Terminów w głosowaniu musi być co najmniej { $least }. Wybierz jeszcze jeden.
refusal-poll-reply-by = Ludzie muszą mieć czas na wybór przed pierwszym terminem. Wybierz wcześniejszy moment.
