# Een dag of een tijd die niet goed te lezen is. Eén zin, en een voorbeeld dat wel werkt.

refusal-moment-unclear = Ik kan hier geen dag en tijd in lezen. Schrijf het bijvoorbeeld zo: { $example }
refusal-moment-time-missing = De dag is duidelijk. Hoe laat is het? Schrijf de dag en de tijd samen, bijvoorbeeld zo: { $example }
refusal-moment-ambiguous = Dit is niet duidelijk genoeg. Kijk de dag en de tijd na en schrijf het voluit, bijvoorbeeld zo: { $example }
refusal-moment-no-such-day = Deze dag bestaat niet. Kies een andere dag, bijvoorbeeld zo: { $example }
refusal-moment-past = Dit is al voorbij. Kies een moment dat nog komt, bijvoorbeeld zo: { $example }
refusal-moment-far = Dit is meer dan anderhalf jaar vooruit. Kies een eerder moment, bijvoorbeeld zo: { $example }
refusal-moment-skipped-hour = Deze tijd bestaat die nacht niet: de klok gaat dan een uur vooruit. Kies een andere tijd, bijvoorbeeld zo: { $example }
refusal-day-unclear = Ik kan hier geen dag in lezen. Schrijf het bijvoorbeeld zo: { $example }
