# Krótko u góry ekranu.

toast-sent-already = Już wysłane ✓
