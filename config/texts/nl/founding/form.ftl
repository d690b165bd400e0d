# De afspraken van het netwerk voorstellen: de vragen.

form-charter-title = Onze afspraken
form-charter-purpose = Waar is jullie netwerk voor?
form-charter-purpose-hint = Een paar zinnen die iedereen begrijpt.
form-charter-asked = Wat vragen we van elkaar?
form-charter-asked-hint = Ook wat je niet vraagt, is goed om op te schrijven.
form-charter-promised = Wat belooft de gemeente?
form-charter-promised-hint = Beloof alleen wat je kunt waarmaken.
form-charter-manners = Hoe gaan we met elkaar om?
form-charter-manners-hint = Ook voor als je het niet met elkaar eens bent.
form-charter-other = Hoe luiden de afspraken in het { $tongue }? Sla je dit over? Dan leest iedereen de Nederlandse tekst.
form-charter-other-name = In het { $tongue }
form-charter-send = Voorleggen
