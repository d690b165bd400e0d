"""The twenty-four people of the demo town's network. Everybody here is invented."""

from bot.demo.network.concern_stories import EVERYBODY, Resident
from domain.identifiers import AccountId
from domain.roles import Role

CHAIR = Resident(AccountId(531), "Mieke", Role.CHAIR)

_NEWER = (
    ("Juf Hatice", "oost"),
    ("Meester Onno", "centrum"),
    ("Dominee Aleida", "centrum"),
    ("Buurman Rinus", "noord"),
    ("Coach Farah", "zuid"),
    ("Opa Gijs", "molenwijk"),
    ("Zuster Precious", "west"),
    ("Kapper Metin", "noord"),
    ("Lotte van de kantine", "havenkwartier"),
    ("Oma Soelami", "west"),
    ("Rapper Jaïr", "zuid"),
    ("Bakker Sjoerd", "centrum"),
    ("Tante Nel", "noord"),
    ("Wijkmoeder Amal", "oost"),
)
MORE_KEY_FIGURES = tuple(
    Resident(AccountId(541 + number), name, Role.KEY_FIGURE, where)
    for number, (name, where) in enumerate(_NEWER)
)
TOWN = (*EVERYBODY, CHAIR, *MORE_KEY_FIGURES)
"""The coordinator, three officials, the chair, and nineteen key figures."""
