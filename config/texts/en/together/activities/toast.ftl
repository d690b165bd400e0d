# What is said briefly after a button is pressed.

toast-activity-come = ✓ You are coming.
toast-activity-stay = ✓ You are not coming.
toast-activity-withdrawn = ✓ Your proposal is withdrawn.
toast-activity-skipped = ✓ Skipped.
