# Przyciski, które przewijają: długą listę albo miesiące w kalendarzu.

page-button-earlier = ← Poprzednia
page-button-later = Następna →
