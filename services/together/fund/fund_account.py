"""The account: who got money tells in two sentences what came of it, with a photo or without.

The coordinators read it, and nobody else.
"""

from dataclasses import replace

from domain.conversations.told import Told
from domain.errors import AnswerRefused
from domain.identifiers import AffairId
from domain.together.fund.request import FundRequest, FundStage
from services.together import one_photo
from services.together.fund import fund_asking, fund_rows, fund_telling
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct

PHOTO = "photo-of-fund"
"""The kind of letter that a photo is kept as."""


def to_tell(unit: Unit, person: Person, request_id: AffairId) -> FundRequest:
    """Find one of which this person may tell what came. Raises NotAllowed and NotPossibleNow."""
    request = fund_asking.own(unit, person, request_id)
    request.check_to_tell()
    return request


def tell(unit: Unit, person: Person, request_id: AffairId, told: Told) -> FundRequest:
    """Let the coordinators read what came of it: then it is done. Raises like `to_tell`.

    AnswerRefused without words, for words that are not to be kept, and as `one_photo.kept`.
    """
    request = to_tell(unit, person, request_id)
    if not told.text:
        raise AnswerRefused("nothing-written")
    fund_rows.check_words(told.text)
    photo = one_photo.kept(unit, person, request.id, PHOTO, told)
    request = replace(request.to(FundStage.TOLD, unit.now), account=told.text, photo=photo)
    fund_rows.save(unit, request)
    fund_rows.journal(unit, JournalAct.FUND_TOLD, request, person)
    fund_telling.coordinators(unit, request, "account")
    return request


def photo(unit: Unit, request: FundRequest) -> bytes | None:
    """Give the photo; None when there is none, or it is kept no more."""
    return one_photo.content(unit, request.photo)
