"""The bot says one fixed sentence to one person: what most answers are."""

from domain.conversations.notices import ReplyDetail
from domain.identifiers import MessageId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from services.unit import Unit


def reply(
    unit: Unit,
    person: PersonId,
    key: str,
    *,
    priority: Priority = Priority.ANSWER,
    menu: bool = False,
    message: MessageId | None = None,
    also: str = "",
    before: str = "",
    **facts: str | int,
) -> None:
    """Tell one person a text of the catalogue, in their private chat and their language.

    With `menu` the standing menu comes below the text, and with `message` the text takes the
    place of that message, which has no room for a menu. `facts` are what the text leaves open:
    ids and numbers, never content. The facts `colleague` and `by` are people's ids and become their
    names, and `before` and `also` are the keys of a text to begin and to end with.
    """
    said = {name: str(fact) for name, fact in facts.items()}
    detail = ReplyDetail(key, said, menu=menu, also=also, before=before)
    unit.tell(Notice(NoticeKind.REPLY, priority, person=person, message=message, detail=detail))
