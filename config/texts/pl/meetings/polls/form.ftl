# Tworzenie głosowania nad terminem: pytania.

form-poll-title = Głosowanie nad terminem
form-poll-moment-1 = Jaki jest pierwszy termin?
form-poll-moment-1-name = Termin 1
form-poll-moment-2 = Jaki jest drugi termin?
form-poll-moment-2-name = Termin 2
form-poll-moment-3 = Jest jeszcze trzeci termin?
form-poll-moment-3-name = Termin 3
form-poll-moment-4 = Jest jeszcze czwarty termin?
form-poll-moment-4-name = Termin 4
form-poll-moment-5 = Jest jeszcze piąty termin?
form-poll-moment-5-name = Termin 5
form-poll-until = Do kiedy ludzie mogą wybierać?
form-poll-until-hint = Kto dzień wcześniej jeszcze nie wybrał, dostanie przypomnienie.
form-poll-until-name = Zamknięcie
form-poll-until-other = Inny moment
form-poll-reply-by = W którym momencie zamknąć głosowanie?
form-poll-reply-by-hint = Musi to być przed pierwszym terminem.
form-poll-reply-by-name = Inny moment

form-date-title = Spotkanie w tym terminie
