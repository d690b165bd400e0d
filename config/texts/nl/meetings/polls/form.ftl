# Een datumprikker maken: de vragen.

form-poll-title = Datumprikker
form-poll-moment-1 = Wat is de eerste datum?
form-poll-moment-1-name = Datum 1
form-poll-moment-2 = Wat is de tweede datum?
form-poll-moment-2-name = Datum 2
form-poll-moment-3 = Nog een derde datum?
form-poll-moment-3-name = Datum 3
form-poll-moment-4 = Nog een vierde datum?
form-poll-moment-4-name = Datum 4
form-poll-moment-5 = Nog een vijfde datum?
form-poll-moment-5-name = Datum 5
form-poll-until = Tot wanneer kunnen mensen kiezen?
form-poll-until-hint = Wie een dag van tevoren nog niet koos, krijgt een herinnering.
form-poll-until-name = Sluit op
form-poll-until-other = Ander moment
form-poll-reply-by = Op welk moment sluit de datumprikker?
form-poll-reply-by-hint = Het moet vóór de eerste datum zijn.
form-poll-reply-by-name = Ander moment

form-date-title = Bijeenkomst op deze datum
