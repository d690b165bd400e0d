"""Databases of older versions as they really were: frozen SQL, independent of today's Store.

What is written here never changes once its version was released; today's Store must open it.
"""

import hashlib
import json
import sqlite3
from collections.abc import Callable

from domain.identifiers import AccountId, ChatId
from storage.sealing import DataKey, Keyring
from tests.storage.makers import CODE, keyring

AT = "2026-04-03T14:05:30Z"
MEREL, ACCOUNT = "9d1c55a2f0b34e76", 700_001
USED = "5" * 32
CALENDAR_SECRET = "kanarie-agenda"
OUTSIDE_SECRET = "kanarie-gast"
KNOCKING = ("https://sign-in.example.org", "kanarie-aan-de-deur")
SUBJECT = ("https://sign-in.example.org", "kanarie-account")
SESSION_SECRET = "kanarie-sessie"
MAIL_ADDRESS = "kanarie.merel@stadhuis.example"
OLD, NEWER, ENDED = f"{1:016x}", f"{2:016x}", f"{4:016x}"
STORY = "Er hangen nieuwe jongens bij de brug."
GROUP = -1_000_123
PHOTO = b"\xff\xd8 a photo"


class Hand:
    """Writes rows as the older versions sealed them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.ring: Keyring = keyring()
        self._connection = connection

    def put(self, table: str, **values: object) -> None:
        """Insert one row."""
        names, marks = ", ".join(values), ", ".join("?" * len(values))
        statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"
        self._connection.execute(statement, tuple(values.values()))

    def key_of(self, table: str, row: str) -> DataKey:
        """Open the data key of a person or a concern."""
        found = self._connection.execute(f"SELECT key_wrapped FROM {table} WHERE id = ?", (row,))
        return self.ring.unwrap(found.fetchone()[0], f"{table}:{row}")

    def meta(self, name: str, value: bytes) -> None:
        """Write a fact about the database."""
        self.put("meta", name=name, value=value)


def put_first(connection: sqlite3.Connection) -> None:
    """Fill every table of version 1."""
    hand = Hand(connection)
    hand.meta("key-check", hand.ring.check_mark())
    hand.meta("fact-bot_username", b"schakel_bot")
    _put_people(hand)
    _put_first_concern(hand)
    _put_group(hand)
    _put_traffic(hand)
    _put_journal(hand)


def _put_people(hand: Hand) -> None:
    ring, key = hand.ring, hand.ring.new_key(f"person:{MEREL}")
    hand.put(
        "person",
        id=MEREL,
        account_hash=ring.account_hash(AccountId(ACCOUNT)),
        account_sealed=ring.seal(key, "person", "account", MEREL, str(ACCOUNT)),
        key_wrapped=ring.wrap(key),
        name_sealed=ring.seal(key, "person", "name", MEREL, "Merel"),
        neighbourhood_sealed=ring.seal(key, "person", "neighbourhood", MEREL, "harbour"),
        role="key-figure",
        standing="member",
        language="nl",
        reachable=1,
        invite_id="1" * 16,
        code_sealed=ring.seal(key, "person", "code", MEREL, "4711"),
        joined_at=AT,
        removed_at=None,
    )
    hand.put("stranger", account_hash=ring.account_hash(AccountId(5)), messages=2, last_at=AT)
    hand.put(
        "invite",
        id="1" * 16,
        code_hash=ring.code_hash(CODE),
        role="key-figure",
        created_at=AT,
        expires_at="2026-04-06T14:05:30Z",
    )
    state = json.dumps({"at": "account", "pieces": ["Er is veel ruzie in de straat."]})
    name = f"{MEREL}/private/c0ffee01"
    hand.put(
        "conversation",
        id="c0ffee01",
        person_id=MEREL,
        place="private",
        kind="filing",
        concern_id=None,
        state_sealed=ring.seal(key, "conversation", "state", name, state),
        turn=4,
        screen_message=51,
        warned=0,
        updated_at=AT,
    )


def put_concern(hand: Hand, concern: str, **more: Callable[[DataKey], object]) -> None:
    """Put in a concern as version 1 had it; later columns are sealed with its key."""
    key = hand.ring.new_key(f"concern:{concern}")
    answers = {"account": STORY, "since": "this-week"}
    filing = {"subject": "tension", "neighbourhood": "harbour", "answers": answers}
    hand.put(
        "concern",
        id=concern,
        reference=f"Z-{concern[-4:]}",
        kind="concern",
        reporter_id=MEREL,
        named=1,
        key_wrapped=hand.ring.wrap(key),
        filing_sealed=hand.ring.seal(key, "concern", "filing", concern, json.dumps(filing)),
        urgency="urgent",
        stage="taken-up",
        owner_id=MEREL,
        filed_at=AT,
        confirm_by="2026-04-03T18:05:30Z",
        take_up_by="2026-04-08T14:05:30Z",
        feedback_by="2026-04-18T14:05:30Z",
        protocol_version=3,
        feedback_given=0,
        outcome=None,
        closed_at=None,
        reporter_unreachable=0,
        version=4,
        thread=17,
        topic_name_sealed=hand.ring.seal(key, "concern", "topic_name", concern, "Z-0001"),
        card_message=18,
        card_shown=b"shown",
        **{column: sealed(key) for column, sealed in more.items()},
    )


def _put_first_concern(hand: Hand) -> None:
    put_concern(hand, OLD)
    key = hand.key_of("concern", OLD)
    hand.put(
        "entry",
        id="e" * 16,
        concern_id=OLD,
        kind="feedback",
        author_id=MEREL,
        at=AT,
        body_sealed=hand.ring.seal(key, "entry", "body", "e" * 16, "We zijn gaan praten."),
    )
    hand.put("showing", concern_id=OLD, place="group", message=44, delete_at=AT)


def _put_group(hand: Hand) -> None:
    ring = hand.ring
    candidate = {"chat": GROUP, "title": "Team", "forum": True, "by": MEREL, "facts": {}}
    hand.put(
        "officials_group",
        only_one=1,
        chat_hash=ring.chat_hash(ChatId(GROUP)),
        chat_sealed=ring.seal(ring.group, "officials_group", "chat", "1", str(GROUP)),
        title_sealed=ring.seal(ring.group, "officials_group", "title", "1", "Team"),
        forum=1,
        state="bound",
        bound_at=AT,
    )
    sealed = ring.seal(ring.group, "candidate_group", "state", "1", json.dumps(candidate))
    hand.put("candidate_group", only_one=1, state_sealed=sealed)


def _put_traffic(hand: Hand) -> None:
    ring, body = hand.ring, b'{"update_id": 1}'
    fingerprint = ring.fingerprint(body)
    name = f"1/{fingerprint.hex()}"
    hand.put(
        "inbox",
        update_number=1,
        fingerprint=fingerprint,
        body_sealed=ring.seal(ring.inbox, "inbox", "body", name, body),
        state="waiting",
        received_at=AT,
    )
    detail = json.dumps({"text": "menu-welcome"})
    hand.put(
        "outbox",
        id=1,
        kind="reply",
        person_id=MEREL,
        detail_sealed=ring.seal(ring.outbox, "outbox", "detail", "1", detail),
        priority=0,
        state="waiting",
        created_at=AT,
    )


def _put_journal(hand: Hand) -> None:
    line = (1, AT, "concern-filed", MEREL, OLD, None, "")
    text = json.dumps(line, ensure_ascii=True, separators=(",", ":"))
    hashed = hashlib.sha256(bytes(32) + text.encode()).digest()
    columns = ("seq", "at", "act", "actor_id", "concern_id", "subject_id", "detail")
    hand.put("journal", **dict(zip(columns, line, strict=True)), previous=bytes(32), hash=hashed)
    head = (1).to_bytes(8) + hashed
    hand.meta("journal-mark", head + hand.ring.journal_mark(head))


def put_second(connection: sqlite3.Connection) -> None:
    """Add a concern with a course, as version 2 keeps it."""
    hand = Hand(connection)
    timeline = json.dumps(COURSE)
    put_concern(
        hand,
        NEWER,
        course_sealed=lambda key: hand.ring.seal(key, "concern", "course", NEWER, timeline),
        next_at=lambda _: AT,
    )


def put_third(connection: sqlite3.Connection) -> None:
    """Add a photo of a concern."""
    hand = Hand(connection)
    key = hand.key_of("concern", NEWER)
    hand.put(
        "attachment",
        id="a" * 16,
        concern_id=NEWER,
        kind="photo",
        at=AT,
        body_sealed=hand.ring.seal(key, "attachment", "body", "a" * 16, PHOTO),
    )


def put_fourth(connection: sqlite3.Connection) -> None:
    """Send somebody away, and let a guest into the group."""
    connection.execute("UPDATE person SET away = 1, stand_in_id = ?", (MEREL,))
    hand = Hand(connection)
    ring, hashed = hand.ring, hand.ring.account_hash(AccountId(9))
    hand.put(
        "guest",
        account_hash=hashed,
        account_sealed=ring.seal(ring.group, "guest", "account", hashed.hex(), "9"),
        name_sealed=ring.seal(ring.group, "guest", "name", hashed.hex(), "Onno"),
        state="reported",
        since_at=AT,
    )
    hand.put("introduction", person_id=MEREL, by_id=MEREL, state="sent", at=AT)


def put_fifth(connection: sqlite3.Connection) -> None:
    """Leave a tombstone, and a message at Telegram."""
    Hand(connection).put("telegram_copy", place="group", message=45, concern_id=NEWER)
    Hand(connection).put("tombstone", what="concern", id=f"{3:016x}", why="kept-long", at=AT)


def put_sixth(connection: sqlite3.Connection) -> None:
    """Let the network do something together, and let somebody take part in it."""
    hand, affair = Hand(connection), "b" * 16
    ring, key = hand.ring, hand.ring.new_key(f"affair:{affair}")
    hand.put(
        "affair",
        id=affair,
        kind="oldest-kind",
        key_wrapped=ring.wrap(key),
        body_sealed=ring.seal(key, "affair", "body", affair, "{}"),
        next_at=AT,
    )
    hand.put(
        "addressee",
        affair_id=affair,
        person_id=MEREL,
        delivery="delivered",
        message=46,
        state_sealed=ring.seal(key, "addressee", "state", f"{affair}/{MEREL}", "{}"),
    )
    hand.put("affair_copy", place=MEREL, message=46, affair_id=affair)
    answer = bytes(16)
    sealed = ring.seal(key, "survey_answer", "body", answer.hex(), "{}")
    hand.put("survey_answer", id=answer, affair_id=affair, body_sealed=sealed)
    hers, letter = hand.key_of("person", MEREL), "c" * 16
    hand.put(
        "letter",
        id=letter,
        author_id=MEREL,
        kind="reply",
        state="open",
        body_sealed=ring.seal(hers, "letter", "body", letter, "{}"),
        at=AT,
    )
    connection.execute(
        "UPDATE person SET membership_sealed = ?",
        (ring.seal(hers, "person", "membership", MEREL, json.dumps(MEMBERSHIP)),),
    )


def put_seventh(connection: sqlite3.Connection) -> None:
    """Add a concern that is over."""
    put_concern(Hand(connection), ENDED, pending=lambda _: 0)
    connection.execute(
        "UPDATE concern SET stage = 'closed', closed_at = ? WHERE id = ?", (AT, ENDED)
    )


COURSE: dict[str, object] = {
    "agreement": None,
    "clocks": [],
    "question": None,
    "request": None,
    "extended": 0,
    "added": 0,
    "identity_refused": False,
    "care_at": None,
    "heard": None,
    "finished": None,
    "reopen_asked": False,
    "erase_at": "2026-04-03T14:05:30+00:00",
    "announce_at": None,
    "erasure_postponed": False,
}


def put_eighth(connection: sqlite3.Connection) -> None:
    """Say of one concern when it goes."""
    connection.execute("UPDATE concern SET erase_at = ? WHERE id = ?", (AT, NEWER))


def put_ninth(connection: sqlite3.Connection) -> None:
    """Let somebody's calendar read their meetings."""
    connection.execute(
        "INSERT INTO calendar_address VALUES (?, ?, ?)",
        (MEREL, keyring().address_hash(CALENDAR_SECRET), AT),
    )


def put_tenth(connection: sqlite3.Connection) -> None:
    """Let the last page in somebody's chat have a button."""
    hand = Hand(connection)
    page = json.dumps([52, [["Z-0001 · Noord", f"1t:mine:{OLD}:"]]])
    sealed = hand.ring.seal(hand.key_of("person", MEREL), "newest_page", "page", MEREL, page)
    hand.put("newest_page", person_id=MEREL, page_sealed=sealed)


MEMBERSHIP = {
    "core": True,
    "roles": ["doer"],
    "paused_until": None,
    "offers_buddy": False,
    "buddy": None,
    "named": False,
    "numbers": {},
}


def put_eleventh(connection: sqlite3.Connection) -> None:
    """Let the menu be away from one chat, and the line that took it away be gone."""
    connection.execute("UPDATE person SET menu_away = 0 WHERE id = ?", (MEREL,))


def put_twelfth(connection: sqlite3.Connection) -> None:
    """Remember an invitation that was used."""
    connection.execute("INSERT INTO tombstone VALUES ('invite', ?, 'used', ?)", (USED, AT))


def put_fourteenth(connection: sqlite3.Connection) -> None:
    """Set something aside that was damaged."""
    connection.execute("INSERT INTO damaged_row (row_sealed) VALUES (?)", (b"as it was",))


def put_fifteenth(connection: sqlite3.Connection) -> None:
    """Let somebody have a PIN, of which one try is left."""
    hand = Hand(connection)
    pin = json.dumps({"salt": "ab" * 16, "hashed": "cd" * 32, "tries": 4})
    sealed = hand.ring.seal(hand.key_of("person", MEREL), "pin", "state", MEREL, pin)
    hand.put("pin", person_id=MEREL, state_sealed=sealed)


def put_sixteenth(connection: sqlite3.Connection) -> None:
    """Leave it at what waits to be sealed: no row of before has anything else that is new."""
    (waiting,) = connection.execute("SELECT COUNT(*) FROM to_seal").fetchone()
    assert waiting > 0


def put_seventeenth(connection: sqlite3.Connection) -> None:
    """Let a message about a concern stand in somebody's own chat."""
    hand = Hand(connection)
    tag = hand.ring.tag("private copy", MEREL, "61")
    sealed = hand.ring.seal(
        hand.ring.chats, "private_copy", "place", tag.hex(), f"{MEREL} 61".ljust(48)
    )
    hand.put("private_copy", place_tag=tag, concern_id=NEWER, place_sealed=sealed)


def put_eighteenth(connection: sqlite3.Connection) -> None:
    """Let somebody be told something about a concern, with a photo of a draft."""
    hand = Hand(connection)
    ring, about = hand.ring, [MEREL, NEWER, None, 71, "let-go", {"text": "menu-welcome"}]
    text = json.dumps(about).ljust(128)
    hand.put(
        "outbox",
        id=2,
        kind="reply",
        detail_sealed=ring.seal(ring.outbox, "outbox", "detail", "2", text),
        priority=0,
        coalesce_tag=ring.tag("coalesce", "let-go"),
        state="waiting",
        created_at=AT,
    )
    hers = hand.key_of("person", MEREL)
    hand.put(
        "attachment",
        id="d" * 16,
        person_tag=ring.tag("attachment", MEREL),
        kind="photo",
        at=AT,
        body_sealed=ring.seal(hers, "attachment", "body", "d" * 16, PHOTO),
    )


def put_nineteenth(connection: sqlite3.Connection) -> None:
    """Keep nothing more: all that is new is what waits to be sealed."""
    found = connection.execute("SELECT clear FROM to_seal WHERE row_of = 'person'").fetchall()
    assert found == [(f"nl|1|{AT}||1|{MEREL}|0",)]


def put_twentieth(connection: sqlite3.Connection) -> None:
    """Let somebody be signed in at the desk."""
    hand = Hand(connection)
    hand.put("desk_account", person_id=MEREL, subject_hash=hand.ring.subject_hash(*SUBJECT))
    hashed = hand.ring.session_hash(SESSION_SECRET)
    text = json.dumps(
        {
            "person": MEREL,
            "name": "a1",
            "form_token": "b2",
            "started_at": AT,
            "seen_at": AT,
            "provider_session": "there",
            "id_token": "signed",
        }
    )
    sealed = hand.ring.seal(hand.ring.desk, "desk_session", "state", hashed.hex(), text)
    hand.put("desk_session", token_hash=hashed, state_sealed=sealed)


def put_twenty_first(connection: sqlite3.Connection) -> None:
    """Let somebody stand at the door of the desk, and Merel's account wait there."""
    hand = Hand(connection)
    hashed = hand.ring.subject_hash(*KNOCKING)
    proposal = {"by": MEREL, "at": AT, "token": "c3"}
    text = json.dumps({"code": "", "at": AT, "person": MEREL, "proposal": proposal})
    sealed = hand.ring.seal(hand.ring.desk, "desk_knock", "state", hashed.hex(), text)
    hand.put("desk_knock", subject_hash=hashed, state_sealed=sealed)


def put_twenty_second(connection: sqlite3.Connection) -> None:
    """Let a bell ring for Merel, at an address of her own."""
    hand = Hand(connection)
    hers = hand.key_of("person", MEREL)
    address = MAIL_ADDRESS.ljust(254)
    sealed = hand.ring.seal(hers, "mail_address", "address", MEREL, address)
    hand.put("mail_address", person_id=MEREL, address_sealed=sealed)
    state = json.dumps({"waits_since": AT, "to_ring": "usual"}).ljust(512)
    sealed = hand.ring.seal(hers, "bell", "state", MEREL, state)
    hand.put("bell", person_id=MEREL, state_sealed=sealed)


def put_twenty_third(connection: sqlite3.Connection) -> None:
    """Let something stand in a chat at the desk, with a file."""
    hand = Hand(connection)
    key = hand.key_of("person", MEREL)
    text = json.dumps({"number": 1, "person": MEREL, "text": "Welkom", "at": AT, "file": "a.ics"})
    hand.put(
        "desk_message",
        id=1,
        person_id=MEREL,
        body_sealed=hand.ring.seal(key, "desk_message", "body", "1", text),
        file_sealed=hand.ring.seal(key, "desk_message", "file", "1", b"BEGIN"),
        seen=0,
    )


def put_twenty_fourth(connection: sqlite3.Connection) -> None:
    """Let a half year be counted."""
    hand = Hand(connection)
    text = json.dumps({"counts": {"heard/yes": 6}, "counted": {}}).ljust(8192)
    sealed = hand.ring.seal(hand.ring.worth, "tally", "body", "2026-1", text)
    hand.put("tally", half_year="2026-1", body_sealed=sealed)


def put_twenty_fifth(connection: sqlite3.Connection) -> None:
    """Let somebody without an account have a link."""
    hand, affair, link = Hand(connection), "b" * 16, "d" * 16
    guest = json.dumps({"name": "de wethouder", "own": False})
    hand.put(
        "outside_link",
        id=link,
        affair_id=affair,
        secret_hash=hand.ring.outside_hash(OUTSIDE_SECRET),
        state_sealed=hand.ring.seal(
            hand.key_of("affair", affair), "outside_link", "state", link, guest
        ),
    )


SEEDS: dict[int, Callable[[sqlite3.Connection], None]] = {
    1: put_first,
    2: put_second,
    3: put_third,
    4: put_fourth,
    5: put_fifth,
    6: put_sixth,
    7: put_seventh,
    8: put_eighth,
    9: put_ninth,
    10: put_tenth,
    11: put_eleventh,
    12: put_twelfth,
    13: lambda _: None,  # an index
    14: put_fourteenth,
    15: put_fifteenth,
    16: put_sixteenth,
    17: put_seventeenth,
    18: put_eighteenth,
    19: put_nineteenth,
    20: put_twentieth,
    21: put_twenty_first,
    22: put_twenty_second,
    23: put_twenty_third,
    24: put_twenty_fourth,
    25: put_twenty_fifth,
}
"""What to fill a database with once it has this version, before the next upgrade."""
