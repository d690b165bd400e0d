"""The bell by e-mail: the postman, what he brings, and the mail server he hands it to."""
