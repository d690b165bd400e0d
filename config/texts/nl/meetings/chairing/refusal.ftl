# Waarom iets met een voorzitter niet kan.

refusal-chair-gone = Deze vraag is er niet (meer) voor jou.
refusal-chair-over = Er wordt niet meer op antwoord gewacht. Wil je toch? Vraag het aan wie de bijeenkomst uitschreef.
refusal-chair-too-late = De bijeenkomst begint te gauw om nog een lid te vragen. Kies met Wijzigen iemand uit de lijst, of leid hem zelf.
refusal-chair-asked-already = Er is al een lid gevraagd. Trek die vraag eerst in, of wacht op het antwoord.
refusal-chair-there-is = Een lid heeft al ja gezegd. Moet het iemand anders worden? Kies dan eerst Wijzigen bij de bijeenkomst.
refusal-chair-answered-already = Deze vraag is al beantwoord, of de tijd ervoor is om.
refusal-chair-turn-over = Er is geen beurt (meer) voor deze reeks.
refusal-chair-turn-has-chair = Deze reeks heeft al een vaste voorzitter.
refusal-chair-turn-nobody = Er is nu niemand die dit nog niet gevraagd is.
