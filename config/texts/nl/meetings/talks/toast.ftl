# Wat even in beeld komt bij een afspraak.

toast-talk-agreed = Afgesproken.
toast-talk-refused = Dit is niet afgesproken. De ander hoort dat.
toast-talk-noted = Dit is genoteerd.
