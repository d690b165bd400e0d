# Co koordynator odpowiada urzędnikom: pytania.

form-advice-title = Odpowiedź dla urzędników
form-advice-words = Co chcesz odpowiedzieć?
form-advice-words-hint = Urzędnicy przeczytają to przy tym zgłoszeniu. Osoba zgłaszająca tego nie dostanie.
form-advice-words-name = Twoja odpowiedź
