# Waarom iets na een bijeenkomst, of met een agendapunt, niet kan.

refusal-after-no-meeting = Deze bijeenkomst gaat niet door. Er is niets vast te leggen.
refusal-after-too-early = Dat kan vanaf een half uur voor het begin. Probeer het dan opnieuw.
refusal-after-too-late = Dat kan tot een dag na de bijeenkomst. Nu kan het niet meer.
refusal-after-noted = Je staat al op de lijst van wie er is. Welkom!
refusal-after-no-code = Er is nog geen code. Vraag de voorzitter om die te laten zien, of om je op de lijst te zetten.
refusal-after-thanked = Deze persoon is al bedankt. Van de lijst halen kan niet meer.
refusal-after-thanked-already = Wie er was, is al bedankt.
refusal-after-nobody = Leg eerst vast wie er was. Kies Aanwezigheid.
refusal-after-no-readers = Er is niemand om het verslag aan te sturen.
refusal-meeting-not-yours = Deze bijeenkomst is niet voor jou bedoeld. Klopt dat niet? Zeg het tegen wie de bijeenkomst leidt.
refusal-agreements-full = Er staan al { $most } afspraken. Haal er eerst een weg.
refusal-agreements-none = Er zijn nog geen afspraken. Kies Afspraak toevoegen.
refusal-agreements-told = Wie er was, heeft deze afspraken al.
refusal-agreement-gone = Deze afspraak is er niet meer.
refusal-agreement-said = Over deze afspraak is al gezegd hoe het is gegaan.
refusal-agreement-day = Kies een dag na vandaag. Bijvoorbeeld: volgende week vrijdag.
refusal-points-enough = Je hebt al { $most } punten ingestuurd voor deze bijeenkomst. Wacht tot je daarover iets hoort.
refusal-point-gone = Dit punt is er niet meer.
refusal-point-decided = Over dit punt is al beslist.
refusal-agenda-full = Op de agenda staan al { $most } punten. Haal er eerst een weg bij de bijeenkomst.
refusal-point-no-meeting = Er staat nog geen bijeenkomst gepland. Plan er een bij Bijeenkomsten, en zet het daar op de agenda.
refusal-point-there = Dit staat al op de agenda van de volgende bijeenkomst.
