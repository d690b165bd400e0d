# Past de rol van de gemeente nog? Twee keer per jaar gevraagd, zonder naam.

fits-title = Past de rol van de gemeente nog?
fits-now = Gekozen is: { $role }. Past dat nu nog bij dit netwerk?
fits-offer =
    🤝 Past de rol van de gemeente nog? Bij het opzetten koos je: <b>{ $role }</b>.

    { $how ->
        [ask] Het { $half } is bijna voorbij. Zal ik het de kerngroep en de coördinatoren vragen? Ze antwoorden zonder naam, twee weken lang. Jullie zien alleen wat minstens vijf mensen zeggen.
       *[talk] In de kerngroep doen nu minder dan { $least } mensen mee. Dan is te raden wie wat zegt, dus ik vraag het niet. Bespreek het op een bijeenkomst.
    }
fits-button-ask = Ja, stel de vraag
fits-button-agenda = Zet op de agenda
fits-button-choose = Kies een andere rol
fits-sent = ✓ De vraag is verstuurd. Jij krijgt hem ook. Als de vraag sluit, hoor je de uitslag.
fits-outcome = 🤝 <b>Past de rol van de gemeente nog?</b>
fits-outcome-keep = Minstens { $count } mensen zeggen: ja, die past nog.
fits-outcome-rather = Minstens { $count } mensen zeggen: { $role }.
fits-next-keep = Je hoeft nu niets te doen. Iemand kan het anders zien, dus praten mag altijd. Zet het dan op de agenda van de volgende bijeenkomst.
fits-next-talk = Bespreek dit. Zet het op de agenda van de volgende bijeenkomst, of kies meteen een andere rol. Die telt pas als twee mensen akkoord zijn.
fits-next-nothing = Hieruit blijkt niets wat minstens vijf mensen zeggen. Bespreek het daarom op de volgende bijeenkomst.
