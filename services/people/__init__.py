"""People: invited, admitted, taking part, pausing, leaving."""
