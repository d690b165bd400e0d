# Het bericht dat het protocol is veranderd.

changed-ask = Het protocol is veranderd (versie { $version }). Wat al gemeld is, houdt zijn eigen termijnen. Wil je iedereen in het netwerk laten weten hoe het nu werkt?
changed-button-yes = Bekendmaken
changed-button-no = Niet bekendmaken
changed-done = ✓ Je hebt het nieuwe protocol bekendgemaakt. Iedereen krijgt het plaatje en de uitleg.
changed-left = Het nieuwe protocol is niet bekendgemaakt. Iedereen ziet het wel bij Hoe werkt het?
changed-news = 📣 Onze afspraken zijn veranderd. Hieronder zie je hoe het nu werkt. Heb je al iets gemeld? Daarvoor blijft gelden wat we je toen beloofden.
