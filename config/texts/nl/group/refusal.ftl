# Waarom iets in de ambtenarengroep niet kan.

refusal-group-not-ready = Dit kan nu niet meer. Stuur /koppel in de groep om opnieuw te beginnen.

refusal-guest-in-group = Dit kan nu niet. Er zit iemand in deze groep die niet op de lijst staat. Zodra de coördinator dat heeft opgelost, laat ik weer teksten zien.
refusal-guest-left = Deze persoon zit niet meer in de groep.
refusal-group-open = Dit kan nu niet. Door de instellingen van deze groep kunnen anderen meekijken. Wat er moet veranderen, hoor je van mij in je eigen chat.
refusal-group-rights = Dit kan nu niet. Ik mis in deze groep een recht dat ik nodig heb. Wat er moet veranderen, hoor je van mij in je eigen chat.

refusal-second-waits = Hier is al om akkoord gevraagd. Je hoort wat eruit komt.
refusal-second-over = Hierover is al besloten, of het is verlopen.
