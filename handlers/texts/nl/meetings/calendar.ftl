# De bijeenkomst in de agenda van wie komt.

calendar-cancelled = Gaat niet door: { $title }
calendar-agenda = Agenda:
