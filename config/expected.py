"""What each setting has to be, in words: for who reads that one of theirs is not."""

from collections.abc import Mapping

EXPECTED: Mapping[str, str] = {
    "token": "a bot token, digits, a colon and a secret, as BotFather gives it",
    "token_file": "the path of a file with the bot token in it",
    "api": "a web address like http://127.0.0.1:8081",
    "data": "the path of a folder",
    "backups": "the path of a folder",
    "backup_days": "a number from 1 to 365",
    "journal_heads": "the path of a file",
    "key_file": "the path of a file",
    "network": "the path of a folder",
    "webhook": "a web address like https://bot.example.org/schakel",
    "webhook_secret_file": "a file with 1 to 256 letters, digits, hyphens or underscores",
    "listen": "a host and a port, like 127.0.0.1:8443",
    "calendar": "a host and a port, like 127.0.0.1:8091",
    "calendar_url": "a web address like https://bot.example.org/agenda",
    "web": "a host and a port, like 127.0.0.1:8090",
    "web_url": "a web address like https://werkplek.example.org",
    "sign_in": "a web address like https://aanmelden.example.org",
    "sign_in_client": "the name the provider gave the desk",
    "sign_in_secret_file": "a file with 8 to 1024 letters, digits or signs, without a space",
    "sign_in_acr": "what the provider calls that way of signing in",
    "sign_in_minutes": "a number from 1 to 720",
    "mail": "a mail server like smtp://mail.example.org:587, or smtps://mail.example.org:465",
    "mail_from": "one e-mail address, like schakel@example.org",
    "mail_user": "the name the mail server knows us by",
    "mail_password_file": "a file with 1 to 1024 letters, digits, signs or spaces, on one line",
    "mail_ca_file": "the path of a file",
    "clock_speed": "a number from 1 to 1000000",
    "clock_file": "the path of a file",
}
