# Co jest mówione o PDF-ie, który idzie razem z czymś.

file-checked = 📄 Tak przekażę PDF: sprawdzony, bez imienia autora i bez nazwy pliku. Uwagi na marginesie nie są przekazywane.
file-withheld = PDF, który został wysłany wcześniej, nigdy nie był sprawdzony. Dlatego nie przekazuję go dalej. Wyślij go ponownie z nową wiadomością.
