# The meeting in the calendar of who comes.

calendar-cancelled = Cancelled: { $title }
calendar-agenda = Agenda:
