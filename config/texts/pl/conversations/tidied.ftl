# Co zniknęło z czatu po rozmowie.

tidied = 🧹 Wiadomości z tej rozmowy są już usunięte z tego czatu.
tidied-partly = 🧹 Nie wszystkie wiadomości z tej rozmowy udało się usunąć z tego czatu. Telegram pozwala mi usuwać tylko to, co ma mniej niż dwa dni. Widzisz coś jeszcze powyżej? Usuń to samodzielnie.
