# Ambtenaren die er niet zijn, en wie hun werk dan doet.

presence-ask = { $whose ->
    [own] Ben je er een tijdje niet?
   *[other] <b>{ $name }</b> is er een tijdje niet?
 } { $colleagues ->
    [0] Er is nu geen collega om te kiezen. Herinneringen gaan dan naar alle ambtenaren die er wel zijn.
   *[other] Kies een collega als vervanger. Die krijgt zolang de herinneringen.
 }
presence-button-everybody = Iedereen
presence-status = Afwezig. Vervanger: <b>{ $name }</b>
presence-status-all = Afwezig. Alle ambtenaren vervangen samen.
presence-card = 🌙 Afwezig. Vervanger: <b>{ $name }</b>
presence-card-all = 🌙 Afwezig. Alle ambtenaren vervangen samen.
presence-own-away = Je bent nu afwezig. Je krijgt geen herinneringen. Ben je er weer? Kies dan <b>Weer aanwezig</b>.
presence-own-back = Welkom terug! Je krijgt weer herinneringen over je meldingen.
presence-marked-away = De coördinator heeft je op afwezig gezet. Je krijgt nu geen herinneringen. Ben je er weer? Kies dan <b>Weer aanwezig</b>.
presence-marked-back = De coördinator heeft je weer op aanwezig gezet. Je krijgt weer herinneringen over je meldingen.
presence-you-stand-in = { $colleague } is er een tijdje niet. Jij vervangt { $colleague }. Je krijgt nu ook de herinneringen over de meldingen van { $colleague }.
presence-colleague-back = { $colleague } is er weer. Je hoeft niet meer te vervangen. Dank je wel!
