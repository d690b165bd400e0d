# Een beloofde datum is voorbij, en het is nog niet gedaan.

missed-confirm = ⏰ <b>{ $reference }</b>: je zou uiterlijk <b>{ $day }</b> horen of we je { progress-kind } hebben gezien. Dat is nog niet gelukt. Dat ligt niet aan jou.
missed-take-up = ⏰ <b>{ $reference }</b>: iemand zou je { progress-kind } uiterlijk <b>{ $day }</b> oppakken. Dat is nog niet gelukt. Dat ligt niet aan jou.
missed-feedback = ⏰ <b>{ $reference }</b>: je zou uiterlijk <b>{ $day }</b> van ons horen wat we met je { progress-kind } doen. Dat is nog niet gelukt. Dat ligt niet aan jou.
missed-partner = ⏰ <b>{ $reference }</b>: we zouden uiterlijk <b>{ $day }</b> navragen wat er van het doorzetten kwam. Dat is nog niet gelukt. Dat ligt niet aan jou.
missed-coordinator-knows = De coördinator weet dit sinds { $day }.
missed-coordinator-hears = Blijft het stil? Dan krijgt de coördinator vanzelf bericht.
missed-call = Bellen mag altijd: { $phone }. Noem dan je kenmerk.
missed-duty = ⏰ { $reference }: nog niemand heeft bevestigd dat dit binnen is. We hebben nu <b>{ $name }</b> gevraagd. Die kijkt <b>vóór { $moment }</b>. Is er direct gevaar? Bel 112.
missed-duty-coordinator = ⏰ { $reference }: nog niemand heeft bevestigd dat dit binnen is. De coördinator heeft nu bericht. Is er direct gevaar? Bel 112.

missed-call-back = ⏰ <b>{ $reference }</b>: we zouden je uiterlijk <b>{ $day }</b> bellen. Dat is nog niet gelukt. Dat ligt niet aan jou.
