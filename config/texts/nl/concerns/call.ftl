# Iemand wil gebeld worden: wanneer, op welk nummer, en wat ervan komt.

call-request = Belverzoek
call-at-once = zo snel mogelijk, uiterlijk { $day } om { $until } uur
call-between = { $day } tussen { $since } en { $until } uur
call-number = Op welk nummer
call-number-known = Het nummer dat het netwerk al heeft
call-receipt =
    ✅ <b>Ontvangen. We bellen je.</b>

    Wanneer: <b>{ $when }</b>
    Kenmerk: <b>{ $reference }</b>
    Een van hen belt je: { $readers }

    Je hoeft niets op te schrijven. Lukt het bellen niet? Dan lees je dat hier.
    Zelf bellen mag altijd: { $phone }. Noem dan je kenmerk.
call-again = { $again ->
    [yes] We proberen het weer. Zelf bellen mag ook: { $phone }. Noem dan je kenmerk.
   *[no] Dat was de derde keer. Bel ons gerust zelf: { $phone }. Noem dan je kenmerk. Of kies nog een keer <b>Bel mij</b>.
 }
