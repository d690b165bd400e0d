# Kort bovenin het scherm.

toast-sent-already = Al verstuurd ✓
