# The bell: an e-mail that says that something waits at the desk, and not what.


bell-line = 🔔 Something is waiting for you in Schakel. Sign in at the desk: { $address }
bell-refused = ⚠️ The mail server does not accept e-mail for the address you gave at the desk, so no bell rings when something is waiting for you. Sign in at the desk, go to E-mail bell and give another address.
bell-refused-of = ⚠️ { $colleague }’s bell does not work: the mail server does not accept e-mail for that address. { $colleague } does not know when something is waiting at the desk. Please tell { $colleague }: they can give another address at the desk, under E-mail bell.
