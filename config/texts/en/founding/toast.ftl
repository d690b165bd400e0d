# Short words at the press of a button.

toast-charter-confirmed = Thank you. That is noted.
toast-charter-in-force = The agreements are in force now. Everybody is told.
toast-charter-refused = Not agreed. The person who proposed it will hear.
toast-charter-withdrawn = Withdrawn.
toast-founding-agreed = Agreed. Your colleagues will hear.
toast-fits-agenda = It is on the agenda of { $day }.
