# Co było wokół słów, które ktoś opowiada. Kto to napisał, nigdy tu nie stoi.

told-forwarded = (Wiadomość przekazana dalej)
told-from-elsewhere = (Odpowiedź na wiadomość z innej rozmowy. Tamtej wiadomości tu nie ma.)
