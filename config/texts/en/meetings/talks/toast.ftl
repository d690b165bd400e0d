# What is shown for a moment about an agreement.

toast-talk-agreed = Agreed.
toast-talk-refused = This was not agreed. The other hears so.
toast-talk-noted = This was noted.
