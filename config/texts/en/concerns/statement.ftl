# Wat er in een maand is gewist, voor het archief.

statement-caption =
    🗑 <b>Erased in { $month }</b>

    { $count ->
        [0] No reports
        [one] 1 report
       *[other] { $count } reports
    } and { $together } times something of the network together. The file says which reports, and on what ground. Keep it for the archive: here the list is gone in a month.
statement-reference = Reference
statement-what = What
statement-category = Category
statement-ground = Ground
statement-month = Month
statement-what-concern = report
statement-what-help = request for help
statement-what-together = meeting, announcement or survey
statement-ground-term = the time it is kept was over
statement-ground-withdrawn = withdrawn by its reporter
statement-ground-by-hand = by hand, by the municipality
statement-ground-person = somebody asked to be erased
