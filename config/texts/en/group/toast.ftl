# What shows for a moment in the officials' group.

toast-group-again = I am looking again.
