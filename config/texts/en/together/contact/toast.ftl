# What is shown for a moment when bringing people in contact.

toast-contact-noted = Your answer has been noted.
toast-contact-stopped = They are not asked any more.
toast-contact-in-private = Go on in your own chat with the bot.
