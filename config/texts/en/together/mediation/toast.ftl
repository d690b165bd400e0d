# What shows for a moment about mediation.

toast-mediation-noted = Your answer is noted.
toast-mediation-enough = Nobody is waiting any longer.
toast-mediation-closed = Closed.
toast-mediation-in-private = Go on in your own chat with the bot.
