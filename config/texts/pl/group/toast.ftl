# Co pojawia się na chwilę w grupie urzędników.

toast-group-again = Sprawdzam ponownie.
