"""JSON as the version wrote it that had each class write itself: frozen, never changed again.

Today's converter must open all of it. Each has every key that version knew.
"""

from typing import Any

COURSE: dict[str, Any] = {
    "agreement": {
        "terms": {
            "confirm": "4 office hours",
            "take-up": "2 working days",
            "feedback": "10 working days",
        },
        "nudges": [50, 75],
        "escalation": 100,
        "question": "5 working days",
        "decision": "1 working day",
        "extension": "5 working days",
    },
    "clocks": [
        {
            "deadline": "confirm",
            "started": "2026-04-03T14:05:30+00:00",
            "due": "2026-04-03T18:05:30+00:00",
            "steps": [[50, "2026-04-03T16:05:30+00:00"], [100, "2026-04-03T18:05:30+00:00"]],
            "paused": "2026-04-03T15:05:30+00:00",
        },
        {
            "deadline": "feedback",
            "started": "2026-04-03T14:05:30+00:00",
            "due": "2026-04-05T06:05:30+00:00",
            "steps": [
                [50, "2026-04-04T10:05:30+00:00"],
                [75, "2026-04-04T20:05:30+00:00"],
                [100, "2026-04-05T06:05:30+00:00"],
            ],
            "paused": None,
        },
    ],
    "question": {
        "about": "identity",
        "entry": "eeeeeeeeeeeeeeee",
        "by": "1111111111111111",
        "asked_at": "2026-04-03T14:05:30+00:00",
        "lapses_at": "2026-04-03T23:05:30+00:00",
    },
    "request": {
        "wish": "keep",
        "entry": "ffffffffffffffff",
        "by": "1111111111111111",
        "asked_at": "2026-04-03T14:05:30+00:00",
        "lapses_at": "2026-04-03T23:05:30+00:00",
    },
    "extended": 1,
    "added": 2,
    "identity_refused": True,
    "care_at": "2026-04-03T15:05:30+00:00",
    "heard": True,
    "finished": False,
    "reopen_asked": True,
    "erase_at": "2026-04-03T16:05:30+00:00",
    "announce_at": "2026-04-03T17:05:30+00:00",
    "erasure_postponed": True,
}

MEETING: dict[str, Any] = {
    "id": "aaaaaaaaaaaaaaaa",
    "kind": "event",
    "title": "Over het plein",
    "by": "1111111111111111",
    "audience": {
        "reach": "chosen",
        "neighbourhoods": ["harbour"],
        "people": ["1111111111111111", "2222222222222222"],
    },
    "stage": "called",
    "purpose": "Praten",
    "start": "2026-04-03T14:05:30+00:00",
    "minutes": 60,
    "place": ["", "buurthuis"],
    "chair": "2222222222222222",
    "agenda": ["een", "twee"],
    "seats": 12,
    "quorum": 3,
    "reply_by": "2026-04-03T15:05:30+00:00",
    "urgent": True,
    "send_at": "2026-04-03T16:05:30+00:00",
    "sequence": 2,
    "series": "bbbbbbbbbbbbbbbb",
    "original": "2026-04-03T17:05:30+00:00",
    "options": ["2026-04-03T14:05:30+00:00", "2026-04-03T15:05:30+00:00"],
    "code": "4711",
    "quorum_told": True,
    "thanked": True,
    "agreements": [
        {
            "number": 1,
            "what": "bellen",
            "who": "2222222222222222",
            "by": "2026-04-03T15:05:30+00:00",
            "state": "kept",
            "asked": True,
            "again": "2026-04-03T16:05:30+00:00",
        },
        {
            "number": 2,
            "what": "mailen",
            "who": None,
            "by": None,
            "state": "open",
            "asked": False,
            "again": None,
        },
    ],
    "agreements_made": 2,
    "agreements_told": True,
    "minutes_words": "Het was goed",
    "minutes_file": "file",
    "ended_at": "2026-04-03T18:05:30+00:00",
    "changes": [
        [
            1,
            {
                "title": "Winter",
                "start": "2026-04-03T13:05:30+00:00",
                "place": ["kerk", ""],
                "agenda": None,
                "purpose": None,
                "minutes": 90,
                "chair": None,
            },
        ]
    ],
    "asked": 1,
    "reason": "ziek",
    "nudged_at": "2026-04-03T19:05:30+00:00",
}

INVITATION: dict[str, Any] = {
    "answer": "yes",
    "answered_at": "2026-04-03T14:05:30+00:00",
    "waits": 2,
    "named": True,
    "chose": True,
    "present": False,
    "tries": 1,
    "tried_at": "2026-04-03T15:05:30+00:00",
    "calendar": 3,
    "told": 2,
    "reminders": ["day", "hours", "week"],
    "votes": {"2026-04-03T14:05:30+00:00": "if-needed"},
    "away": True,
}

SERIES: dict[str, Any] = {
    "id": "bbbbbbbbbbbbbbbb",
    "by": "1111111111111111",
    "template": {
        "kind": "regular",
        "title": "Elke maand",
        "audience": {
            "reach": "chosen",
            "neighbourhoods": ["harbour"],
            "people": ["1111111111111111", "2222222222222222"],
        },
        "place": ["kerk", ""],
        "purpose": "Praten",
        "minutes": 45,
        "chair": "2222222222222222",
        "agenda": ["een"],
        "seats": 9,
        "quorum": 2,
    },
    "rhythm": {"which": -1, "weekday": 1},
    "dates": [
        ["2026-04-03T14:05:30+00:00", "2026-04-03T15:05:30+00:00"],
        ["2026-04-07T17:05:30+00:00", None],
    ],
    "made_at": "2026-04-03T14:05:30+00:00",
    "sequence": 3,
    "asked": True,
    "ended_at": "2026-04-03T19:05:30+00:00",
}

MEMBERSHIP: dict[str, Any] = {
    "core": True,
    "roles": ["connector", "critic", "doer", "representative"],
    "paused_until": "2026-07-01",
    "offers_buddy": True,
    "buddy": "2222222222222222",
    "named": True,
    "numbers": {"meetings": 3, "points": 1},
}

ONBOARDING: dict[str, Any] = {
    "role": "key-figure",
    "step": "language",
    "name": "Merel",
    "neighbourhood": "harbour",
    "language": "en",
    "code": "4711",
}

SURVEY: dict[str, Any] = {
    "id": "cccccccccccccccc",
    "kind": "policy",
    "title": "Over het plein",
    "by": "1111111111111111",
    "audience": {
        "reach": "chosen",
        "neighbourhoods": ["harbour"],
        "people": ["1111111111111111", "2222222222222222"],
    },
    "questions": [
        {"asking": "choice", "words": "Wat?", "options": ["ja", "nee"], "standard": None},
        {"asking": "scale", "words": "", "options": [], "standard": "mood"},
    ],
    "opened_at": "2026-04-03T14:05:30+00:00",
    "closes_at": "2026-04-03T23:05:30+00:00",
    "text": "Er was wat",
    "file": "file",
    "file_name": "plan.pdf",
    "show_to_members": True,
    "groups": ["harbour"],
    "stage": "closed",
    "ended_at": "2026-04-03T23:05:30+00:00",
    "asked": 12,
    "answered": 7,
}

ANNOUNCEMENT: dict[str, Any] = {
    "id": "dddddddddddddddd",
    "by": "1111111111111111",
    "audience": {
        "reach": "chosen",
        "neighbourhoods": ["harbour"],
        "people": ["1111111111111111", "2222222222222222"],
    },
    "words": {"nl": "Dag", "en": "Hi"},
    "stage": "stopped",
    "send_at": "2026-04-03T14:05:30+00:00",
    "file": ["file", "plan.pdf"],
    "ended_at": "2026-04-03T15:05:30+00:00",
}

SURVEY_ANSWER: dict[str, Any] = {"question": 1, "group": "harbour", "answer": "3"}
