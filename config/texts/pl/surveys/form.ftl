# Pytanie do sieci: pytania.

form-survey-title = Bez Twojego imienia

form-asking-title = Pytanie do sieci
form-asking-about-name = Tytuł
form-asking-text-name = Wyjaśnienie
form-asking-how = Jak wyjaśnisz plan?
form-asking-how-name = Wyjaśnienie
form-asking-how-words = W wiadomości
form-asking-how-file = W pliku pdf
form-asking-paper = Wyślij plan.
form-asking-paper-name = Pdf
form-asking-set = Jakie pytania zadajesz?
form-asking-set-hint = Trzy gotowe pytania: jakie są nastroje w Twojej okolicy, co słyszysz i czy potrzebujesz pomocy. Z nimi ankieta jest od razu gotowa.
form-asking-set-name = Pytania
form-asking-set-ready = Trzy gotowe
form-asking-set-own = Własne pytania
form-asking-q1-name = Pytanie 1
form-asking-q1-words-name = Pytanie 1: treść
form-asking-q1-options-name = Pytanie 1: odpowiedzi
form-asking-q2-name = Pytanie 2
form-asking-q2-words-name = Pytanie 2: treść
form-asking-q2-options-name = Pytanie 2: odpowiedzi
form-asking-q3-name = Pytanie 3
form-asking-q3-words-name = Pytanie 3: treść
form-asking-q3-options-name = Pytanie 3: odpowiedzi
form-asking-reach-name = Dla kogo
form-asking-places-name = Okolice
form-asking-people-name = Osoby
form-asking-share = Czy osoby z sieci też mogą zobaczyć liczby?
form-asking-share-hint = To, co ludzie piszą własnymi słowami, widzą tylko urzędnicy i koordynator.
form-asking-share-name = Udostępnij
form-asking-share-yes = Tak
form-asking-share-no = Nie
form-asking-days = Jak długo ludzie mogą odpowiadać?
form-asking-days-hint = Potem ankieta sama się zamknie i będzie wynik. Można też zamknąć ją wcześniej.
form-asking-days-name = Jak długo
