# What shows for a moment after a press on a button of a year's report.

toast-report-agreed = Agreed. Now somebody else has to read it.
toast-report-released = Released. The whole network hears it.
