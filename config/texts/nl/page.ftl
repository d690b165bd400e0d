# Knoppen die bladeren: door een lange lijst, of door de maanden van een kalender.

page-button-earlier = ← Vorige
page-button-later = Volgende →
