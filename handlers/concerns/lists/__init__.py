"""Lists of concerns for the officials: morning list, overview, queue, reminders."""
