# Gasten van één bijeenkomst die geen account hebben, voor wie de bijeenkomst leidt.

outsider-on-invitation = 👤 Gast{ $comes ->
    [yes] {""}
   *[no] {" "}(uitgenodigd)
 }: { $name }
outsider-standing = <b>{ $name }</b>: { $said ->
    [yes] komt
    [no] komt niet
    [waiting] staat op de wachtlijst
   *[none] nog geen antwoord
 }
outsider-page =
    <b>Gasten bij { $title }</b>

    Een gast heeft geen account, zoals een wethouder. Je geeft een link door. Een gast telt mee voor de plekken en staat op de uitnodiging.

    Ik kan een gast niets sturen. Verandert er iets, dan staat dat op de eigen pagina van de gast. Zeg het ook zelf.
outsider-one = { $own ->
    [yes] De gast heeft nu een eigen pagina. Met een nieuwe link werkt die pagina niet meer. Het antwoord blijft staan.
   *[no] De gast heeft nog niet geantwoord met de link. Met een nieuwe link werkt de oude niet meer.
 }
outsider-gone = Deze gast staat niet meer op de lijst.
outsider-no-address = Gasten zonder account uitnodigen kan hier nog niet: vraag de beheerder om <code>SCHAKEL_OUTSIDE</code> en <code>SCHAKEL_OUTSIDE_URL</code> in te stellen.
outsider-preview = Op de uitnodiging staat: <b>Gast: { $name }</b>. Wie is uitgenodigd, leest dat. Daarna krijg je een link om door te geven.
outsider-link =
    <b>Uitnodiging voor { $name }</b>

    { $network } nodigt je uit: <b>{ $title }</b>, { $when }.

    Open de link en laat weten of je komt. Je hebt geen account nodig.
    { $link }

    De link is voor één persoon. Geef hem niet door.
outsider-button-guests = Gasten zonder account
outsider-button-new = Gast uitnodigen
outsider-button-link = Nieuwe link
outsider-button-off = Van de lijst halen
outsider-to-meeting = Terug naar de bijeenkomst
outsider-link-shown = Dit is de link voor <b>{ $name }</b>. Geef hem nu door: ik laat hem maar één keer zien. Een eerdere link werkt niet meer.
