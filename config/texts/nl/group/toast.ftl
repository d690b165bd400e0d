# Wat even in beeld komt in de ambtenarengroep.

toast-group-again = Ik kijk opnieuw.
