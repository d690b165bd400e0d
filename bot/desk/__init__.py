"""The officials' desk over HTTP: sign-in, sessions in browsers, live lines; pages are `web/`'s."""
