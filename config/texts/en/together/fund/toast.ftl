# What is said briefly after a button is pressed.

toast-fund-withdrawn = ✓ Your request is withdrawn.
toast-fund-second = ✓ You said yes too. The money is set aside.
toast-fund-paid = ✓ Paid. The person who asked hears it now.
