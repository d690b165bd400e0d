"""Worth at the desk: the tally of a half year beside the one before."""
