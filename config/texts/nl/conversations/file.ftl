# Wat er over een pdf wordt gezegd die met iets meegaat.

file-checked = 📄 Zo geef ik de pdf door: nagekeken, zonder de naam van de maker en zonder de naam van het bestand. Aantekeningen in de kantlijn gaan niet mee.
file-withheld = Een pdf die je eerder stuurde, is nooit nagekeken. Daarom geef ik die niet meer door. Stuur hem opnieuw, met een nieuw bericht.
