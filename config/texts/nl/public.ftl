# Pagina's voor mensen zonder account: wat alle pagina's gemeen hebben, en die van een gast.

public-sentence-title = Deze pagina is er niet
public-nothing = Deze link werkt niet of niet meer. Een link is voor één persoon en werkt één keer. Heb je al geantwoord? Open dan je eigen pagina. Vraag anders een nieuwe link aan wie je uitnodigde.
public-language = Taal
public-privacy = Deze pagina zet geen cookies en houdt niet bij wie haar leest.
public-phone = Vragen? Bel { $phone }.

public-meeting-for = Je bent uitgenodigd bij { $network }, als: <b>{ $name }</b>.
public-meeting-none = Kom je? Kies hieronder.
public-meeting-again = De bijeenkomst is verzet. Kom je? Kies opnieuw.
public-meeting-yes = Je komt. Fijn! Je kunt dit veranderen tot het begint.
public-meeting-no = Je komt niet. Je kunt dit veranderen tot het begint.
public-meeting-waiting = Er is nog geen plek. Je staat op de wachtlijst. Komt er een plek vrij, dan staat dat op deze pagina.
public-meeting-off = Deze bijeenkomst gaat niet door.
public-meeting-begun = Deze bijeenkomst is begonnen of voorbij.
public-meeting-file = Zet het in je agenda
public-meeting-link = Deze link is voor jou alleen. Na je antwoord krijg je een eigen pagina. De link werkt dan niet meer.
public-meeting-own = Dit is jouw eigen pagina. Bewaar het adres: hier staat het ook als er iets verandert. De link die je kreeg, werkt niet meer.
public-meeting-kept = Wie is uitgenodigd, ziet je staan als “{ $name }”. We bewaren alleen dat, en of je komt. Het wordt met de bijeenkomst gewist.
