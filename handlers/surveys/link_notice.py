"""SURVEY_LINK: link and QR picture of a survey, for a coordinator to pass on to people outside."""

from config import wording
from domain.notices import AffairDetail
from handlers.telegram.calls import Call
from handlers.telegram.drawing import qr
from handlers.telegram.private_message import coordinator_of, photo_to_person
from handlers.telegram.rendering import Renderer
from services.surveys import survey_link
from services.surveys.words import survey as words
from services.unit import Unit
from storage.records import Outgoing


class SurveyLinkNotice(Renderer):
    """Draws the link when the message is made, so that it is never kept in clear.

    Sent again after a doubt, it holds a new one: the last one that was shown is the one that works.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the picture; None when it is for nobody any more, or nobody can be asked now."""
        reader = coordinator_of(unit, item)
        if reader is None:
            return None
        drawn = survey_link.draw(unit, item.notice.detail_as(AffairDetail).affair)
        if drawn is None:
            return None
        survey, address = drawn
        caption = wording.say(
            reader.language,
            "survey-link",
            network=unit.municipality.network.name,
            title=survey.title,
            link=address,
            **words.until(unit, reader.language, survey),
        )
        return photo_to_person(reader, qr(address), "vragen.png", caption)
