"""Words of the tables in `docs/papers`, in Dutch and in English; the numbers come from the code."""

from collections.abc import Mapping
from typing import NamedTuple

from domain.concerns.acts import Act
from domain.concerns.concern import Urgency
from domain.concerns.deadlines import Deadline
from domain.concerns.doers import Doer
from domain.filing.questions import When


class Said(NamedTuple):
    """The same in both languages of the papers."""

    nl: str
    en: str


ACTS: Mapping[Act, Said] = {
    Act.FILE: Said("melden", "file"),
    Act.FILE_FOR: Said("melden voor een beller", "file for a caller"),
    Act.READ: Said("lezen", "read"),
    Act.CALLED: Said("bellen", "call"),
    Act.NOT_REACHED: Said("niet bereiken", "not reach"),
    Act.ACKNOWLEDGE: Said("ontvangst bevestigen", "acknowledge"),
    Act.TAKE_UP: Said("oppakken", "take up"),
    Act.FEEDBACK: Said("terugkoppelen", "give feedback"),
    Act.ASK: Said("vraag stellen", "ask a question"),
    Act.TOLD_BY_PHONE: Said("terugkoppelen aan de telefoon", "give feedback on the phone"),
    Act.NOTE: Said("notitie maken", "make a note"),
    Act.EXTEND: Said("termijn verlengen", "extend the term"),
    Act.ASK_IDENTITY: Said("naam vragen", "ask for the name"),
    Act.PASS_ON: Said("vragen om door te zetten", "ask to pass it on"),
    Act.ASK_BACK: Said("zeggen wat de partner deed", "say what the partner did"),
    Act.ESCALATE: Said("opschalen", "escalate"),
    Act.CLOSE: Said("afsluiten", "close"),
    Act.REOPEN: Said("heropenen", "reopen"),
    Act.LEAVE_CLOSED: Said("gesloten laten", "leave it closed"),
    Act.POSTPONE_ERASURE: Said("langer bewaren", "keep it longer"),
    Act.KEEP: Said("toch bewaren", "keep it after all"),
    Act.ANSWER: Said("antwoorden", "answer"),
    Act.DECLINE: Said("zeggen dat je het niet kunt zeggen", "say that you cannot tell"),
    Act.ADD: Said("aanvullen", "add"),
    Act.CORRECT: Said("verbeteren", "correct"),
    Act.WITHDRAW: Said("intrekken", "withdraw"),
    Act.REVEAL: Said("je naam laten zien op een vraag", "show your name when asked"),
    Act.STAY_NAMELESS: Said("zonder naam blijven", "stay nameless"),
    Act.LET_PASS_ON: Said("goedvinden dat het wordt doorgezet", "agree to passing it on"),
    Act.KEEP_HERE: Said("niet willen dat het wordt doorgezet", "not want it passed on"),
    Act.GIVE_NAME: Said("je naam erbij zetten", "put your name with it"),
    Act.TAKE_NAME_BACK: Said("je naam weghalen", "take your name away"),
    Act.RATE: Said("zeggen hoe het ging", "say how it went"),
    Act.REQUEST_REOPEN: Said("vragen om heropenen", "ask to reopen"),
    Act.ADVISE: Said("raad geven", "advise"),
    Act.ASSIGN: Said("toewijzen", "assign"),
    Act.REMIND: Said("herinneren", "remind"),
    Act.GRANT: Said("toestaan", "allow"),
    Act.REFUSE: Said("niet toestaan", "not allow"),
    Act.LAPSE: Said("een vraag zonder antwoord sluiten", "close a question without an answer"),
    Act.EXPIRE: Said("een verzoek zonder antwoord sluiten", "close a wish without an answer"),
    Act.GO_ON: Said("heropenen als niemand beslist", "reopen when nobody decides"),
    Act.ERASE: Said("wissen", "erase"),
}

DOERS: Mapping[Doer, Said] = {
    Doer.KEY_FIGURE: Said("sleutelfiguur", "key figure"),
    Doer.REPORTER: Said("wie de melding deed", "who filed the concern"),
    Doer.OFFICIAL: Said("ambtenaar op de vaste lijst", "official on the fixed list"),
    Doer.COORDINATOR: Said("coördinator", "coordinator"),
    Doer.CLOCK: Said("de klok", "the clock"),
}
PLACES: Mapping[Doer, Said] = {
    Doer.KEY_FIGURE: Said("in de eigen chat", "in their own chat"),
    Doer.REPORTER: Said("in de eigen chat", "in their own chat"),
    Doer.OFFICIAL: Said(
        "in de ambtenarengroep of op de werkplek", "in the officials' group or at the desk"
    ),
    Doer.COORDINATOR: Said(
        "in de eigen chat of op de werkplek", "in their own chat or at the desk"
    ),
    Doer.CLOCK: Said("vanzelf", "by itself"),
}
NOBODY_ELSE = (
    Said("voorzitter, nieuwkomer, vreemde", "chair, newcomer, stranger"),
    Said("nergens", "nowhere"),
    Said("niets", "nothing"),
)

URGENCIES: Mapping[Urgency, Said] = {
    Urgency.URGENT: Said("zo snel mogelijk", "as soon as possible"),
    Urgency.SOON: Said("deze week", "this week"),
    Urgency.NORMAL: Said("het kan wachten", "it can wait"),
}
HELP = Said(", hulpvraag", ", a question for help")
DEADLINES: Mapping[Deadline, Said] = {
    Deadline.CONFIRM: Said("bevestigen", "confirm"),
    Deadline.TAKE_UP: Said("oppakken", "take up"),
    Deadline.FEEDBACK: Said("terugkoppelen", "give feedback"),
    Deadline.CALL_BACK: Said("bellen", "call"),
    Deadline.REOPEN: Said("beslissen over heropenen", "decide about reopening"),
}
ASKED: Mapping[When, Said] = {
    When.ALWAYS: Said("altijd", "always"),
    When.IN_DANGER: Said("bij gevaar: een waarschuwing", "in danger: a warning"),
    When.NO_DANGER: Said("als er geen gevaar is", "when there is no danger"),
    When.LATER_IN_DANGER: Said("altijd, bij gevaar later", "always, in danger later"),
}
LATER = Said("alleen aan wie meer wil vertellen", "only of who wants to tell more")
OWN_WORDS = Said("eigen woorden", "own words")


class Limit(NamedTuple):
    """A number that keeps people and data safe, and where it is."""

    what: Said
    where: str


LIMITS: Mapping[str, Limit] = {
    "invitation": Limit(
        Said(
            "een uitnodiging: toeval in de link, en hoe lang die werkt",
            "an invitation: chance in its link, and how long it works",
        ),
        "domain/people/invites.py",
    ),
    "code": Limit(
        Said(
            "cijfers van de code die een nieuwkomer hardop zegt",
            "digits of the code that a newcomer says aloud",
        ),
        "domain/people/admission.py",
    ),
    "mistakes": Limit(
        Said(
            "foute codes, dan is een nieuwe uitnodiging nodig",
            "wrong codes, then a new invitation is needed",
        ),
        "services/people/admission.py",
    ),
    "strangers": Limit(
        Said("antwoorden aan een vreemde, daarna stilte", "answers to a stranger, then silence"),
        "handlers/strangers.py",
    ),
    "daily": Limit(
        Said("meldingen van één persoon op een dag", "concerns of one person in a day"),
        "domain/filing/drafts.py",
    ),
    "few": Limit(
        Said(
            "antwoorden op een peiling, of mensen in een buurt: minder laten we niet zien",
            "answers to a survey, or people in a neighbourhood: fewer are not shown",
        ),
        "domain/network.py",
    ),
    "attached": Limit(
        Said(
            "foto's en spraakberichten bij een melding", "photos and voice messages with a concern"
        ),
        "domain/conversations/attachments.py",
    ),
    "photo": Limit(Said("een foto", "a photo"), "domain/conversations/attachments.py"),
    "pixels": Limit(
        Said("beeldpunten van een foto", "pixels of a photo"), "bot/media/safe_photo.py"
    ),
    "voice": Limit(
        Said("een spraakbericht", "a voice message"), "domain/conversations/attachments.py"
    ),
    "backups": Limit(
        Said("back-ups in de eigen map, hooguit", "backups in their own folder, at most"),
        "storage/backups.py",
    ),
    "backup-days": Limit(
        Said(
            "dagen dat een back-up in die map blijft, hooguit",
            "days that a backup stays in that folder, at most",
        ),
        "config/settings.py",
    ),
}
