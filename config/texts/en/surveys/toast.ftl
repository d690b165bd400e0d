# What shows for a moment with a survey.

toast-survey-closed = Closed. The results are coming.
toast-survey-link-off = The link no longer works.
