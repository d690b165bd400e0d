# What stood around words that somebody tells. Who wrote it is never said.

told-forwarded = (Forwarded message)
told-from-elsewhere = (A reply to a message in another chat. That message did not come along.)
