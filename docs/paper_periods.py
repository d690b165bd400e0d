"""What is kept and until when, in the words of `docs/papers`; the numbers come from the code."""

from collections.abc import Mapping
from typing import NamedTuple

from docs.paper_words import Said
from services.tombstones import Why


class Period(NamedTuple):
    """Something with a set time (a row of `product_tables.PERIODS`) in Dutch, and where it is.

    `setting` is its name in that file, when a municipality sets it.
    """

    nl: str
    where: str
    setting: str = ""


PERIODS: Mapping[str, Period] = {
    "what you are filling in, until you get the word that it will be thrown away": Period(
        "wat een lid aan het invullen is, tot het bericht dat het weggaat",
        "domain/filing/drafts.py",
    ),
    "what you are filling in, after that word reached you": Period(
        "wat een lid aan het invullen is, na dat bericht", "domain/filing/drafts.py"
    ),
    "what you are filling in, when that word cannot reach you": Period(
        "wat een lid aan het invullen is, als dat bericht niet aankomt", "domain/filing/drafts.py"
    ),
    "what an official is preparing, after their last step": Period(
        "wat een ambtenaar aan het schrijven is, na de laatste stap", "domain/filing/drafts.py"
    ),
    "a text that an official opened in the group": Period(
        "een tekst die een ambtenaar opende in de groep", "domain/filing/drafts.py"
    ),
    "an invitation that nobody used": Period(
        "een uitnodiging die niemand gebruikte", "domain/people/invites.py"
    ),
    "an admission that nobody finished": Period(
        "een nieuwkomer die niet verder kwam", "services/people/admission.py"
    ),
    "a member's link that nobody opened": Period(
        "een link van een lid die niemand opende", "domain/people/invites.py"
    ),
    "what somebody told who introduced themselves, without an answer": Period(
        "wat iemand vertelde die zich voorstelde, zonder antwoord", "domain/people/applicant.py"
    ),
    "what somebody left on the public page, to be called": Period(
        "wat iemand op de openbare pagina achterliet, om gebeld te worden",
        "domain/people/inquirer.py",
    ),
    "the keyed hash of an invitation that was used or taken back": Period(
        "het kenmerk van een gebruikte of ingetrokken uitnodiging", "domain/people/invites.py"
    ),
    "the keyed hash of a newcomer who was turned down": Period(
        "het kenmerk van een nieuwkomer die niet werd toegelaten", "services/people/admission.py"
    ),
    "an introduction that nobody sent": Period(
        "een voorstelbericht dat niemand verstuurde", "services/people/introductions.py"
    ),
    "the words of an introduction that was sent": Period(
        "de woorden van een voorstelbericht dat verstuurd is", "services/people/introductions.py"
    ),
    "the last word to who had the desk alone, when they do not come by to read it": Period(
        "het laatste bericht aan wie alleen de werkplek had, als die het niet komt lezen",
        "domain/group/desk_knock.py",
    ),
    "a former member's first name, without an answer whether they still want it": Period(
        "de voornaam van een oud-lid dat niet antwoordt of het dat nog wil zijn",
        "domain/people/alumnus.py",
    ),
    "what stands in a chat at the desk": Period(
        "wat in een chat op de werkplek staat",
        "domain/people/desk_chat.py",
    ),
    "a meeting, a survey or anything else done together, once it is over": Period(
        "een bijeenkomst, een peiling of iets anders van samen, als het voorbij is",
        "config/network.toml",
        "meetings.keep-days",
    ),
    "that two people were brought in contact, once it is over": Period(
        "dat twee mensen in contact zijn gebracht, als het voorbij is",
        "domain/together/contact.py",
    ),
    "the keyed fingerprint of an update that was handled": Period(
        "het kenmerk van een bericht aan de bot dat verwerkt is", "storage/tables/inbox.py"
    ),
    "an update that could not be handled, sealed": Period(
        "een bericht aan de bot dat niet verwerkt kon worden, versleuteld",
        "storage/tables/inbox.py",
    ),
    "the keyed hash and the count of a stranger": Period(
        "het kenmerk en het aantal berichten van een vreemde", "storage/tables/strangers.py"
    ),
    "the Telegram account, role and language of who left": Period(
        "Telegram-account, rol en taal van wie wegging; langer zolang een melding van die persoon"
        " er nog is",
        "config/network.toml",
        "keeping.account-days",
    ),
    "on which days who left had come and gone; then only in which month": Period(
        "op welke dagen wie wegging kwam en ging; daarna alleen nog de maand",
        "config/network.toml",
        "keeping.dates-days",
    ),
    "a line of the journal; one of a concern that is kept stays as long as that": Period(
        "een regel in het journaal; bij een melding die er nog is, zolang als die",
        "config/network.toml",
        "keeping.journal-days",
    ),
    "the list of what was erased in a month, after that month": Period(
        "de lijst van wat in een maand is gewist, na die maand", "services/upkeep/statement.py"
    ),
}
"""Everything that goes by itself after a set time has a row here too."""


class Event(NamedTuple):
    """Something that is kept until something happens, and where that is arranged."""

    what: Said
    until: Said
    where: str


EVENTS: tuple[Event, ...] = (
    Event(
        Said("naam en buurt van een lid", "a member's name and neighbourhood"),
        Said("tot het lid weggaat, dan meteen", "until the member leaves, then at once"),
        "services/people/language_and_removal.py",
    ),
    Event(
        Said("een kenmerk van een pincode, als die aan staat", "a mark of a PIN, where it is on"),
        Said(
            "tot twee collega's die weghalen, of het lid weggaat",
            "until two colleagues take it away, or the member leaves",
        ),
        "services/people/pins.py",
    ),
    Event(
        Said(
            "een kenmerk van het account op de werkplek, voor wie er een heeft",
            "a mark of the account at the desk, for who has one",
        ),
        Said(
            "tot het wordt afgesloten, of het lid weggaat",
            "until it is closed, or the member leaves",
        ),
        "services/people/desk_accounts.py",
    ),
    Event(
        Said(
            "het e-mailadres voor de bel, van wie op de werkplek werkt",
            "the e-mail address of the bell, of who works at the desk",
        ),
        Said(
            "tot diegene het weghaalt of er een ander geeft, of de werkplek van diegene sluit",
            "until they take it away or give another, or their desk is closed",
        ),
        "services/people/mail_addresses.py",
    ),
    Event(
        Said("een verzoek over de eigen rechten", "a request for one's rights"),
        Said(
            "tot het beantwoord is, en zo lang als een bijeenkomst nadat het kwam",
            "until it is answered, and as long as a meeting after it came",
        ),
        "services/people/rights.py",
    ),
    Event(
        Said(
            "de nieuwste regel van het journaal, in een bestand: een nummer en een kenmerk",
            "the journal's newest line, in a file: a number and a hash",
        ),
        Said("zonder einde", "without end"),
        "storage/journal_heads.py",
    ),
    Event(
        Said(
            "dat iets gewist is: een nummer en een dag", "that something was erased: an id, a day"
        ),
        Said("zonder einde", "without end"),
        "storage/tables/tombstones.py",
    ),
)

ERASURE: Mapping[str, Said] = {
    "keep-days": Said(
        "een melding, met alles wat erbij hoort, nadat die is afgesloten",
        "a concern, with all that belongs to it, after it was closed",
    ),
    "postponed-days": Said(
        "wat een ambtenaar daar één keer bij kan doen, met een reden voor de melder",
        "what an official can add to that once, with a reason for who filed it",
    ),
    "withdrawn-days": Said(
        "een melding die is ingetrokken, tenzij de coördinator vindt dat die door moet",
        "a concern that was withdrawn, unless the coordinator agrees that it goes on",
    ),
}
"""By the names of `[erasure]` in `protocol.toml`."""

CLOSED_AS = Said("een melding, afgesloten als", "a concern that was closed as")

STATEMENT: tuple[Said, ...] = (
    Said(
        "Je melding en het antwoord: {keep} nadat die is afgesloten. Heeft de gemeente een reden om"
        " langer te bewaren? Dan hoor je dat, met de reden.",
        "What you told us and the answer: {keep} after it was closed. Has the municipality a reason"
        " to keep it longer? Then you hear so, with the reason.",
    ),
    Said(
        "Een melding die je intrekt: {withdrawn}. Moeten wij toch verder? Dan hoor je waarom.",
        "A concern that you withdraw: {withdrawn}. Do we have to go on with it? Then you hear why.",
    ),
    Said(
        "Een melding die je niet verstuurt: {draft} nadat we je schrijven dat we die wissen.",
        "A concern that you do not send: {draft} after we wrote to you that we erase it.",
    ),
    Said(
        "De tekst van je melding, als een ambtenaar die opent: {reading}.",
        "The text of your concern, when an official opens it: {reading}.",
    ),
    Said(
        "Bijeenkomsten, berichten, peilingen, activiteiten en aanvragen voor het potje: {meetings} "
        "nadat ze voorbij zijn.",
        "Meetings, announcements, surveys, activities and requests to the small fund: {meetings} "
        "after they are over.",
    ),
    Said(
        "Een bericht dat de bot niet kan verwerken: {stuck}.",
        "A message that the bot cannot handle: {stuck}.",
    ),
    Said(
        "Je naam en je buurt: tot je weggaat uit het netwerk.",
        "Your name and your neighbourhood: until you leave the network.",
    ),
    Said(
        "Je Telegram-account: {account} nadat je weggaat. Zo komt niemand er ongemerkt mee binnen."
        " Is er dan nog een melding van je? Dan blijft het tot die gewist is.",
        "Your Telegram account: {account} after you leave. So nobody gets in with it unnoticed. Is"
        " there still a concern of yours then? Then it stays until that is erased.",
    ),
    Said(
        "De dag waarop je kwam en ging: {dates} nadat je weggaat.",
        "The day on which you came and left: {dates} after you leave.",
    ),
    Said(
        "Wat je deed, zonder woorden, in het journaal: {journal}.",
        "What you did, without words, in the journal: {journal}.",
    ),
)
"""How long things are kept, for who takes part; the numbers are filled in."""

WHY: Mapping[Why, Said] = {
    Why.TERM: Said("de termijn was om", "its period was over"),
    Why.WITHDRAWN: Said("de melder trok het in", "its reporter withdrew it"),
    Why.BY_HAND: Said("gewist met de hand", "erased by hand"),
    Why.PERSON: Said("iemand is gewist", "somebody was erased"),
    Why.REVOKED: Said(
        "een agenda-adres is uitgezet of vervangen", "a calendar address was revoked or replaced"
    ),
    Why.REMOVED: Said("iemand ging uit het netwerk", "somebody left the network, or had to"),
    Why.TURNED_DOWN: Said("een nieuwkomer kwam er niet in", "a newcomer stayed out"),
    Why.USED: Said("een uitnodiging is gebruikt", "an invitation was used"),
    Why.TAKEN_BACK: Said(
        "een uitnodiging of een naam is ingetrokken", "an invitation or a name was taken back"
    ),
    Why.LOST: Said("een telefoon was kwijt", "a phone was lost"),
    Why.RESTORED: Said(
        "opnieuw gewist na het terugzetten van een back-up", "erased again after a restore"
    ),
}
