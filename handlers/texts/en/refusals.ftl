# Why something cannot be done. One short sentence, and what you can do instead.

refusal-not-possible = This cannot be done now.
refusal-not-allowed = This button is not meant for you.
refusal-stale-button = This button belongs to an old message. Use the buttons under the newest message.
refusal-invite-spent = This invitation does not work (any more). Ask the municipality for a new one.
