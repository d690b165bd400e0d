# Wat er na een gesprek uit de chat is verdwenen.

tidied = 🧹 De berichten van dit gesprek heb ik uit deze chat gehaald.
tidied-partly = 🧹 Niet alle berichten van dit gesprek kon ik uit deze chat halen. Telegram laat mij alleen wissen wat jonger is dan twee dagen. Zie je hierboven nog iets staan? Wis het dan zelf.
