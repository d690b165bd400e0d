"""Telegram's updates become our happenings; what nobody understands is told apart."""

import contextlib
import json
import traceback
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.conversations.attachments import Medium
from handlers.telegram.happenings import (
    BotMoved,
    Document,
    Edited,
    Happening,
    MemberMoved,
    Migrated,
    Noted,
    Pressed,
    Said,
    SentFile,
    SentOther,
)
from handlers.telegram.updates import Unheard, hear

US = "schakel_demo_bot"
SAMIRA = {"id": 521, "is_bot": False, "first_name": "Samira", "language_code": "nl"}
PRIVATE = {"id": 521, "type": "private", "first_name": "Samira"}
GROUP = {"id": -1001, "type": "supergroup", "title": "Ambtenaren", "is_forum": True}
SECRET = "CANARY-3F"


def _hear(**update: Any) -> Happening | None:
    return hear(json.dumps({"update_id": 7, **update}).encode(), US)


def _message(**more: Any) -> dict[str, Any]:
    return {"message_id": 12, "date": 1_790_000_000, "chat": PRIVATE, "from": SAMIRA, **more}


def test_words_in_private() -> None:
    said = _hear(message=_message(text="Er is ruzie op het plein"))
    assert isinstance(said, Said)
    assert (said.speaker.account, said.speaker.language, said.message) == (521, "nl", 12)
    assert said.place.private
    assert (said.text, said.command, said.reply_to) == ("Er is ruzie op het plein", None, None)


@pytest.mark.parametrize(
    ("text", "command", "argument"),
    [
        ("/start", "start", ""),
        ("/start abc_-1", "start", "abc_-1"),
        ("/Koppel@Schakel_Demo_Bot", "koppel", ""),
        ("/", None, ""),
        ("koppel /koppel", None, ""),
    ],
)
def test_commands(text: str, command: str | None, argument: str) -> None:
    said = _hear(message=_message(text=text))
    assert isinstance(said, Said)
    assert (said.command, said.argument) == (command, argument)


def test_a_command_for_another_bot_is_not_ours() -> None:
    assert _hear(message=_message(text="/start@other_bot")) is None
    assert isinstance(_hear(message=_message(text="/start@other_bot", chat=GROUP)), Noted)


def test_words_in_a_topic_are_no_reply_to_its_beginning() -> None:
    begun = _message(chat=GROUP, message_thread_id=9, is_topic_message=True)
    begun |= {"message_id": 9, "forum_topic_created": {"name": "Z-7F3K", "icon_color": 7322096}}
    in_topic = _message(chat=GROUP, text="Ik bel", message_thread_id=9, is_topic_message=True)
    said = _hear(message={**in_topic, "reply_to_message": begun})
    assert isinstance(said, Said)
    assert (said.place.thread, said.place.forum, said.reply_to) == (9, True, None)
    bare = {key: value for key, value in begun.items() if key != "forum_topic_created"}
    again = _hear(message={**in_topic, "reply_to_message": bare})
    assert isinstance(again, Said)
    assert again.reply_to is None


def test_a_reply_names_the_message_replied_to() -> None:
    original = _message(chat=GROUP, text="Wat is er gedaan?") | {"message_id": 40}
    said = _hear(message=_message(chat=GROUP, text="Gebeld", reply_to_message=original))
    assert isinstance(said, Said)
    assert said.reply_to == 40


SCHAKEL = {"id": 99, "is_bot": True, "first_name": "Schakel", "username": US.title()}
KEYS = {
    "inline_keyboard": [
        [
            {"text": "Ik kom", "callback_data": "1t:m-yes:a1:0"},
            {"text": "Kaart", "url": "https://x"},
        ]
    ]
}


def _asked(**more: Any) -> dict[str, Any]:
    return {**_message(chat=PRIVATE, text="Kom je?", reply_markup=KEYS), "from": SCHAKEL, **more}


def test_a_reply_to_our_own_message_knows_its_buttons() -> None:
    said = _hear(message=_message(text="ja", reply_to_message=_asked()))
    assert isinstance(said, Said)
    assert said.buttons == (("Ik kom", "1t:m-yes:a1:0"),)


@pytest.mark.parametrize(
    "original",
    [
        _asked(**{"from": {**SCHAKEL, "username": "another_bot"}}),
        _asked(**{"from": SAMIRA}),
        _asked(reply_markup={"inline_keyboard": []}),
        {**_message(text="Dag"), "from": SCHAKEL},
    ],
)
def test_buttons_of_others_count_for_nothing(original: dict[str, Any]) -> None:
    said = _hear(message=_message(text="ja", reply_to_message=original))
    assert isinstance(said, Said)
    assert said.buttons == ()


def test_a_reply_in_a_group_knows_them_too_for_those_of_a_card() -> None:
    said = _hear(message=_message(chat=GROUP, text="ja", reply_to_message=_asked(chat=GROUP)))
    assert isinstance(said, Said)
    assert said.buttons == (("Ik kom", "1t:m-yes:a1:0"),)


@pytest.mark.parametrize("account", [1087968824, 136817688])
def test_anonymous_admins_and_channels_are_hidden(account: int) -> None:
    anonymous = {"id": account, "is_bot": True, "first_name": "Group"}
    said = _hear(message=_message(chat=GROUP, text="/koppel") | {"from": anonymous})
    assert isinstance(said, Said)
    assert said.speaker.hidden


def test_somebody_writing_as_a_chat_is_hidden() -> None:
    said = _hear(message=_message(chat=GROUP, text="/koppel", sender_chat=GROUP))
    assert isinstance(said, Said)
    assert said.speaker.hidden


def test_of_other_bots_and_nobody_is_only_heard_that_they_are_in_a_group() -> None:
    other = {"id": 777, "is_bot": True, "first_name": "Bot"}
    assert _hear(message=_message(text="Dag") | {"from": other}) is None
    there = _hear(message=_message(chat=GROUP, text="Dag") | {"from": other})
    assert isinstance(there, Noted)
    assert there.came == ((777, "Bot"),)
    nobody = _hear(message={"message_id": 1, "date": 1, "chat": GROUP, "text": "Dag"})
    assert isinstance(nobody, Noted)
    assert nobody.came == ()


@pytest.mark.parametrize(
    "content",
    [
        {"sticker": {"file_id": "a", "file_unique_id": "b", "type": "regular", "width": 1,
                     "height": 1, "is_animated": False, "is_video": False}},
        {"document": {"file_id": "a", "file_unique_id": "b"}, "caption": "kijk"},
        {"video_note": {"file_id": "a", "file_unique_id": "b", "length": 9, "duration": 2}},
        {"audio": {"file_id": "a", "file_unique_id": "b", "duration": 2}},
        {"location": {"latitude": 1.0, "longitude": 2.0}},
    ],
)  # fmt: skip
def test_what_is_not_words(content: dict[str, Any]) -> None:
    assert isinstance(_hear(message=_message(**content)), SentOther)


def test_of_service_messages_is_heard_who_came_and_who_left() -> None:
    came = _hear(message=_message(chat=GROUP, new_chat_members=[SAMIRA]))
    assert isinstance(came, Noted)
    assert [account for account, _ in came.came] == [SAMIRA["id"]]
    left = _hear(message=_message(chat=GROUP, left_chat_member=SAMIRA))
    assert isinstance(left, Noted)
    assert (left.came, left.gone) == ((), SAMIRA["id"])
    pinned = _hear(message=_message(chat=GROUP, pinned_message=_message(text="a")))
    assert isinstance(pinned, Noted)
    assert (pinned.came, pinned.gone) == ((), None)
    assert _hear(message=_message(pinned_message=_message(text="a"))) is None


@pytest.mark.parametrize("lacking", ["first_name", "is_bot"])
def test_who_came_is_heard_whatever_the_library_cannot_read_of_them(lacking: str) -> None:
    newcomer = {"id": 4242, "is_bot": False, "first_name": "Onno"}
    del newcomer[lacking]
    came = _hear(message=_message(chat=GROUP, new_chat_members=[newcomer]))
    assert isinstance(came, Noted)
    assert came.came[0][0] == 4242


def test_an_anonymous_administrator_who_lets_somebody_in_is_nobody_who_came() -> None:
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    content = _message(chat=GROUP, new_chat_members=[SAMIRA]) | {"from": anonymous}
    came = _hear(message=content)
    assert isinstance(came, Noted)
    assert [account for account, _ in came.came] == [SAMIRA["id"]]


def test_what_a_channel_passes_on_to_its_group_says_that_they_are_linked() -> None:
    channel = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    said = _message(chat=GROUP, text="Nieuws", is_automatic_forward=True) | {"from": channel}
    heard = _hear(message=said)
    assert isinstance(heard, Said)
    assert heard.place.linked
    usual = _hear(message=_message(chat=GROUP, text="Dag"))
    assert isinstance(usual, Said)
    assert not usual.place.linked


def test_who_writes_as_a_channel_says_that_the_group_is_linked_or_public() -> None:
    channel = {"id": 136817688, "is_bot": True, "first_name": "Channel"}
    own = {"id": -1002, "type": "channel", "title": "Nieuws"}
    heard = _hear(message=_message(chat=GROUP, text="Dag", sender_chat=own) | {"from": channel})
    assert isinstance(heard, Said)
    assert heard.place.linked, "Telegram lets people do that in no other group"
    anonymous = _hear(message=_message(chat=GROUP, text="Dag", sender_chat=GROUP))
    assert isinstance(anonymous, Said)
    assert not anonymous.place.linked


OPEN_GROUP = {**GROUP, "username": "ambtenaren"}
STICKER = {"file_id": "a", "file_unique_id": "b", "type": "regular", "width": 1, "height": 1,
           "is_animated": False, "is_video": False}  # fmt: skip


@pytest.mark.parametrize("kind", ["message", "edited_message"])
@pytest.mark.parametrize(
    "content",
    [{"text": "/help@another_bot"}, {"sticker": STICKER}, {"caption": "a", "photo": []}, {}],
)
def test_whatever_happens_in_a_group_says_how_it_is_set_and_who_is_there(
    kind: str, content: dict[str, Any]
) -> None:
    heard = _hear(**{kind: _message(chat=OPEN_GROUP, **content)})
    assert isinstance(heard, Noted | Said | SentOther | Edited)
    assert heard.place.public
    seen = [who for who, _ in heard.there] if isinstance(heard, Noted) else [heard.speaker.account]
    assert seen == [SAMIRA["id"]]


def test_what_cannot_be_read_says_all_the_same_that_the_group_is_linked_or_moved() -> None:
    broken = {"entities": "none", "text": "Nieuws"}
    passed_on = _hear(message=_message(chat=GROUP, is_automatic_forward=True, **broken))
    assert passed_on is not None
    assert passed_on.place.linked
    moved = _hear(message=_message(chat=GROUP, migrate_to_chat_id=-1003, **broken))
    assert isinstance(moved, Migrated)
    assert moved.to == -1003


@pytest.mark.parametrize("kind", ["my_chat_member", "chat_member"])
def test_an_anonymous_administrator_is_nobody_who_changes_who_is_there(kind: str) -> None:
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    left = {"user": SAMIRA, "status": "left"}
    change = {"old_chat_member": left, "new_chat_member": left, "date": 1_790_000_000}
    heard = _hear(**{kind: {"chat": GROUP, "from": anonymous, **change}})
    assert isinstance(heard, BotMoved | MemberMoved)
    assert heard.speaker.hidden


def _size(name: str, width: int, size: int) -> dict[str, Any]:
    return {
        "file_id": name,
        "file_unique_id": f"u{name}",
        "width": width,
        "height": width // 2,
        "file_size": size,
    }


def test_a_photo_is_taken_in_its_largest_size() -> None:
    sizes = [_size("small", 90, 900), _size("large", 1280, 99_000), _size("middle", 800, 40_000)]
    sent = _hear(message=_message(photo=sizes, caption="kijk"))
    assert isinstance(sent, SentFile)
    assert (sent.medium, sent.source, sent.size) == (Medium.PHOTO, "large", 99_000)
    assert (sent.caption, sent.message) == ("kijk", 12)


def test_an_edited_photo_or_its_words() -> None:
    photo = _message(photo=[_size("b", 90, 900)], caption="anders", edit_date=1_790_000_001)
    sent = _hear(edited_message=photo)
    assert isinstance(sent, SentFile)
    assert (sent.edited, sent.source, sent.caption) == (True, "b", "anders")


def test_a_voice_message() -> None:
    voice = {"file_id": "a", "file_unique_id": "b", "duration": 2, "file_size": 7000}
    sent = _hear(message=_message(voice=voice))
    assert isinstance(sent, SentFile)
    assert (sent.medium, sent.source, sent.size) == (Medium.VOICE, "a", 7000)


def test_a_photo_in_a_group_is_none_of_an_answer() -> None:
    group = {"id": -1001, "type": "supergroup", "title": "Ambtenaren"}
    sent = _hear(message=_message(photo=[_size("a", 90, 900)], chat=group))
    assert isinstance(sent, SentOther)


def test_edited_words() -> None:
    edited = _hear(edited_message=_message(text="Anders", edit_date=1_790_000_001))
    assert isinstance(edited, Edited)
    assert (edited.text, edited.message) == ("Anders", 12)


def test_the_edited_words_below_a_file_and_a_file_that_was_replaced() -> None:
    film = {"file_id": "v", "file_unique_id": "u", "width": 9, "height": 9, "duration": 1}
    video = _message(video=film, caption="Anders", edit_date=1_790_000_001)
    edited = _hear(edited_message=video)
    assert isinstance(edited, SentOther)
    assert (edited.edited, edited.caption, edited.message) == (True, "Anders", 12)
    paper = {"file_id": "p", "file_unique_id": "u", "mime_type": "application/pdf"}
    replaced = _hear(edited_message=_message(document=paper, edit_date=1_790_000_001))
    assert isinstance(replaced, SentOther)
    assert replaced.document is not None
    assert (replaced.edited, replaced.document.source) == (True, "p")


@pytest.mark.parametrize("date", [1_790_000_000, 0])
def test_a_press_also_under_a_message_telegram_has_forgotten(date: int) -> None:
    message = {**_message(text="Kaart"), "date": date}
    press = {"id": "77", "from": SAMIRA, "chat_instance": "1", "data": "1t:bind::yes"}
    pressed = _hear(callback_query={**press, "message": message})
    assert isinstance(pressed, Pressed)
    assert (pressed.callback, pressed.data, pressed.message) == ("77", "1t:bind::yes", 12)
    assert _hear(callback_query=press) is None


def _moved(**status: Any) -> BotMoved:
    bot = {"id": 100, "is_bot": True, "first_name": "Schakel"}
    moved = _hear(
        my_chat_member={
            "chat": GROUP,
            "from": SAMIRA,
            "date": 1_790_000_000,
            "old_chat_member": {"user": bot, "status": "left"},
            "new_chat_member": {"user": bot, **status},
        }
    )
    assert isinstance(moved, BotMoved)
    return moved


@pytest.mark.parametrize(
    ("status", "present"),
    [
        ({"status": "member"}, True),
        ({"status": "left"}, False),
        ({"status": "kicked", "until_date": 0}, False),
    ],
)
@pytest.mark.parametrize("is_bot", [True, False])
def test_who_comes_into_a_group_and_leaves_it_is_heard(
    status: dict[str, Any],
    present: bool,  # noqa: FBT001 - a parameter of the test
    is_bot: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    who = {"id": 55, "is_bot": is_bot, "first_name": "Onno", "last_name": "Onbekend"}
    moved = _hear(
        chat_member={
            "chat": GROUP,
            "from": SAMIRA,
            "date": 1_790_000_000,
            "old_chat_member": {"user": who, "status": "member"},
            "new_chat_member": {"user": who, **status},
        }
    )
    assert isinstance(moved, MemberMoved)
    assert (moved.account, moved.name) == (55, "Onno Onbekend")
    assert moved.present is present


def test_the_bot_comes_and_goes() -> None:
    rights = dict.fromkeys(
        [
            "can_be_edited",
            "is_anonymous",
            "can_manage_chat",
            "can_delete_messages",
            "can_manage_video_chats",
            "can_restrict_members",
            "can_promote_members",
            "can_change_info",
            "can_invite_users",
            "can_post_stories",
            "can_edit_stories",
            "can_delete_stories",
        ],
        True,
    )
    promoted = _moved(status="administrator", **rights, can_manage_topics=True)
    assert promoted.present
    assert promoted.administrator
    assert promoted.can_manage_topics
    assert promoted.can_delete_messages
    assert _moved(status="member").present
    assert not _moved(status="left").present
    assert not _moved(status="kicked", until_date=0).present


def test_a_group_that_moves() -> None:
    migrated = _hear(message=_message(chat=GROUP, migrate_to_chat_id=-1002))
    assert isinstance(migrated, Migrated)
    assert migrated.to == -1002


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xfe",
        b"this is no JSON CANARY-3F",
        b"[]",
        b"null",
        b"7",
        b'"CANARY-3F"',
        b"{}",
        b'{"update_id": 7}',
        b'{"update_id": 7, "unknown_kind": {"text": "CANARY-3F"}}',
        b'{"update_id": 7, "message": {"text": "CANARY-3F"}}',
        b'{"update_id": 7, "message": "CANARY-3F"}',
        b'{"update_id": 7, "callback_query": {"id": "CANARY-3F"}}',
        b"[" * 100_000,
    ],
)
def test_what_nobody_understands_is_said_without_quoting_it(raw: bytes) -> None:
    with pytest.raises(Unheard) as unheard:
        hear(raw, US)
    told = traceback.format_exception_only(unheard.value)
    assert unheard.value.__cause__ is None
    assert SECRET not in "".join(told)


def test_halves_of_characters_become_replacements() -> None:
    raw = json.dumps({"update_id": 7, "message": _message(text="kijk \ud83d hier")}).encode()
    said = hear(raw, US)
    assert isinstance(said, Said)
    said.text.encode()
    assert said.text.startswith("kijk ")
    emoji = _hear(message=_message(text="kijk 😀 hier"))
    assert isinstance(emoji, Said)
    assert emoji.text == "kijk 😀 hier"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=8,
)


@given(
    st.sampled_from(
        ["message", "edited_message", "callback_query", "my_chat_member", "chat_member"]
    ),
    json_values,
)
def test_any_json_is_heard_or_unheard_and_nothing_else(kind: str, value: object) -> None:
    raw = json.dumps({"update_id": 7, kind: value}).encode()
    with contextlib.suppress(Unheard):
        hear(raw, US)


def test_a_file_in_private_is_told_of_and_one_in_a_group_is_not() -> None:
    file = {
        "file_id": "abc",
        "file_unique_id": "b",
        "file_name": "Agenda.pdf",
        "mime_type": "application/pdf",
        "file_size": 2_000,
    }
    sent = _hear(message=_message(document=file, caption="kijk"))
    assert isinstance(sent, SentOther)
    assert sent.document == Document("abc", "Agenda.pdf", "application/pdf", 2_000)
    assert sent.caption == "kijk"
    bare = _hear(message=_message(document={"file_id": "a", "file_unique_id": "b"}))
    assert isinstance(bare, SentOther)
    assert bare.document == Document("a", "", "", 0)
    elsewhere = _hear(message=_message(chat=GROUP, document=file))
    assert isinstance(elsewhere, SentOther)
    assert elsewhere.document is None


LIST = {
    "blocks": [
        {"type": "heading", "text": "Op het plein", "size": 1},
        {"type": "paragraph", "text": ["Elke ", {"type": "bold", "text": "avond"}, " lawaai"]},
        {"type": "list", "items": [{"blocks": [{"type": "paragraph", "text": "vijf jongens"}]},
                                   {"text": {"type": "url", "text": "het filmpje",
                                             "url": "https://voorbeeld.nl/a"}}]},
        {"type": "table", "rows": [[{"text": "dag"}, {"text": "uur"}],
                                   [{"text": "ma"}, {"text": "22"}]]},
        {"type": "photo", "photo": [{"file_id": "a"}], "chat": {"title": "Geheime groep"}},
    ]
}  # fmt: skip
TASKS = {
    "title": "Voor de wijkagent",
    "tasks": [
        {"id": 1, "text": "bellen", "completion_date": 1, "completed_by_user": SAMIRA},
        {"id": 2, "text": "navragen"},
    ],
}


@pytest.mark.parametrize("kind", ["message", "edited_message"])
def test_lists_and_tables_are_words(kind: str) -> None:
    said = _hear(**{kind: _message(rich_message=LIST)})
    assert isinstance(said, Said | Edited)
    assert said.text == (
        "Op het plein\nElke avond lawaai\nvijf jongens\nhet filmpje (https://voorbeeld.nl/a)\n"
        "dag | uur\nma | 22"
    )


def test_checklists_are_words_without_who_ticked_them() -> None:
    said = _hear(message=_message(checklist=TASKS))
    assert isinstance(said, Said)
    assert said.text == "Voor de wijkagent\n☑ bellen\n☐ navragen"
    nothing_in_it = _hear(message=_message(checklist={"title": "", "tasks": []}))
    assert isinstance(nothing_in_it, SentOther)
    assert nothing_in_it.kind == "checklist"


def test_words_are_read_where_the_library_cannot_read_the_message() -> None:
    broken = _hear(message=_message(checklist={"title": "Bellen", "tasks": "geen"}))
    assert isinstance(broken, Said)
    assert broken.text == "Bellen"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"hologram": {"of": SECRET}}, "new"),
        ({}, "new"),
        ({"rich_message": {"blocks": [{"type": "divider"}]}}, "rich_message"),
        ({"story": {"id": 1, "chat": PRIVATE}}, "story"),
        ({"gift": {"gift": SECRET}}, "unreadable"),
        ({"sticker": SECRET}, "unreadable"),
        ({"text": 7}, "new"),
    ],
)
def test_what_telegram_invents_is_heard_as_something_that_is_not_words(
    content: dict[str, Any], kind: str
) -> None:
    sent = _hear(message=_message(**content))
    assert isinstance(sent, SentOther)
    assert (sent.kind, sent.place.private, sent.speaker.account) == (kind, True, 521)


def _link(words: str, text: str, address: str) -> dict[str, Any]:
    before = text[: text.index(words)].encode("utf-16-le")
    units = {"offset": len(before) // 2, "length": len(words.encode("utf-16-le")) // 2}
    return {"type": "text_link", "url": address, **units}


def test_the_address_of_a_hidden_link_stands_after_its_words() -> None:
    text = "😀 Kijk hier en daar, https://c.nl of bij Bram"
    links = [
        _link("hier", text, "https://a.nl/x"),
        _link("daar", text, "https://b.nl"),
        _link("https://c.nl", text, "https://c.nl"),
        _link("Bram", text, "tg://user?id=123456"),
        {"type": "text_link", "url": "https://d.nl", "offset": 4_000, "length": 9},
        {"type": "text_link", "url": 7, "offset": None},
        "rommel",
    ]
    said = _hear(message=_message(text=text, entities=links[:4]))
    assert isinstance(said, Said)
    assert said.text == (
        "😀 Kijk hier (https://a.nl/x) en daar (https://b.nl), https://c.nl of bij Bram"
    )
    hostile = _hear(message=_message(text=text, entities=links))
    assert isinstance(hostile, Said)
    assert hostile.text == f"{said.text} (https://d.nl)"
    size = [_size("a", 90, 900)]
    photo = _hear(message=_message(photo=size, caption=text, caption_entities=links[:1]))
    assert isinstance(photo, SentFile)
    assert "hier (https://a.nl/x)" in photo.caption


def test_a_forward_is_heard_without_whose_it_was() -> None:
    origin = {"type": "hidden_user", "sender_user_name": "Buurman Bram", "date": 1_790_000_000}
    said = _hear(message=_message(text="Ze zijn er weer", forward_origin=origin))
    assert isinstance(said, Said)
    assert said.around.forwarded
    assert "Bram" not in repr(said)


def test_a_quote_from_another_chat_is_heard_and_one_from_here_is_known() -> None:
    origin = {
        "type": "user",
        "sender_user": {**SAMIRA, "first_name": "Bram"},
        "date": 1_790_000_000,
    }
    elsewhere = {"origin": origin, "chat": {**GROUP, "title": "Buurtapp"}}
    quote = {"text": "vanavond weer", "position": 0}
    said = _hear(message=_message(text="Dit dus", external_reply=elsewhere, quote=quote))
    assert isinstance(said, Said)
    assert said.around.quoted == "vanavond weer"
    assert "Bram" not in repr(said)
    assert "Buurtapp" not in repr(said)
    without = _hear(message=_message(text="Dit dus", external_reply=elsewhere))
    assert isinstance(without, Said)
    assert without.around.quoted == ""
    here = _hear(message=_message(text="Ja", reply_to_message=_message(text="Dag"), quote=quote))
    assert isinstance(here, Said)
    assert here.around.quoted is None


def test_an_album_is_known_by_its_number() -> None:
    sent = _hear(message=_message(photo=[_size("a", 90, 900)], media_group_id="77"))
    assert isinstance(sent, SentFile)
    assert sent.album == "77"


@given(json_values)
def test_any_list_or_table_is_words_or_something_else(value: object) -> None:
    for kind in ("rich_message", "checklist", "text", "entities", "forward_origin", "quote"):
        content = {"text": "a"} if kind in {"entities", "quote", "forward_origin"} else {}
        heard = _hear(message=_message(**content | {kind: value, "external_reply": value}))
        assert isinstance(heard, Said | SentOther)
