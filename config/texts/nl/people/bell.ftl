# De bel: een e-mail die zegt dat er iets wacht op de werkplek, en niet wat.


bell-line = 🔔 Er wacht iets op je in Schakel. Log in op de werkplek: { $address }
bell-refused = ⚠️ De mailserver neemt geen e-mail aan voor het adres dat je op de werkplek hebt opgegeven. Er gaat dus geen bel als er iets op je wacht. Log in op de werkplek, kijk bij Bel per e-mail, en geef een ander adres op.
bell-refused-of = ⚠️ De bel van { $colleague } werkt niet: de mailserver neemt geen e-mail aan voor dat adres. { $colleague } weet dus niet wanneer er iets wacht op de werkplek. Zeg het tegen { $colleague }: een ander adres opgeven kan op de werkplek, bij Bel per e-mail.
