# Buttons that turn pages: of a long list, or the months of a calendar.

page-button-earlier = ← Previous
page-button-later = Next →
