# Waarom iets met een reeks niet kan.

refusal-series-over = Deze reeks is voorbij. Een nieuwe maak je met /bijeenkomst.
refusal-series-too-short = Zo blijft er maar één keer over. Kies een latere laatste dag, of vaker.
refusal-series-too-many = Dit zijn te veel keren. Een reeks heeft er hoogstens { $most }. Kies een eerdere laatste dag, of minder vaak.
refusal-series-too-long = Een reeks duurt hoogstens een jaar. Kies een eerdere laatste dag. Verlengen kan later.
