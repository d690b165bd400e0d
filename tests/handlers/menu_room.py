"""What holds for everybody at any time: the menu is away in a conversation, and only then."""

from domain.identifiers import AccountId
from domain.notices import NoticeKind
from domain.roles import Standing
from services.conversations import standing_menu
from services.unit import Unit
from tests.handlers.fake_telegram.telegram import Telegram

_ON_ITS_WAY = frozenset({NoticeKind.MENU, NoticeKind.REPLY})


def assert_menu_fits(unit: Unit, telegram: Telegram, account: AccountId) -> None:
    """Raise AssertionError when the menu below somebody's chat is not as it has to be.

    What waits for the morning, or for who blocked the bot, cannot have arrived yet.
    """
    person = unit.store.people.by_account(account)
    if person is None or person.standing is not Standing.MEMBER or account in telegram.blocked:
        return
    for item in unit.store.outbox.waiting():
        if item.notice.person == person.id and item.notice.kind in _ON_ITS_WAY:
            return
    makes_room = standing_menu.makes_room(unit, person)
    menu = telegram.menus.get(account)  # nobody has one before it was sent for the first time
    assert (menu == []) is makes_room, f"in a conversation: {makes_room}, the menu: {menu}"
