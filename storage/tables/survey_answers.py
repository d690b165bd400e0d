"""Answers to surveys: without a person, without a time, in the order of random ids.

Each answer to each question is a row of its own, so that not even two answers of one person lie
together. Who has answered is kept elsewhere (`addressees.py`), and nothing leads from
one to the other.
"""

import json
import os
import sqlite3
from collections.abc import Callable, Iterable
from typing import Any

from domain.identifiers import AffairId
from storage.as_json import compact
from storage.sealing import DataKey, Keyring

_ID_BYTES = 16


class SurveyAnswers:
    """A bag of answers a survey, sealed under its key."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        keyring: Keyring,
        key_of: Callable[[AffairId], DataKey],
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._key_of = key_of
        self._laid_out = False

    def forget(self) -> None:
        """Take it that the rows lie as they came; after every rollback."""
        self._laid_out = False

    def add(self, survey: AffairId, answers: Iterable[dict[str, Any]]) -> None:
        """Throw answers (plain JSON) into the bag."""
        key = self._key_of(survey)
        self._laid_out = False
        for answer in answers:
            answer_id = os.urandom(_ID_BYTES)
            text = compact(answer)
            sealed = self._keyring.seal(key, "survey_answer", "body", answer_id.hex(), text)
            self._connection.execute(
                "INSERT INTO survey_answer (id, affair_id, body_sealed) VALUES (?, ?, ?)",
                (answer_id, survey, sealed),
            )

    def of(self, survey: AffairId) -> list[dict[str, Any]]:
        """Give all answers, in no order that means anything."""
        key = self._key_of(survey)
        rows = self._connection.execute(
            "SELECT id, body_sealed FROM survey_answer WHERE affair_id = ? ORDER BY id", (survey,)
        ).fetchall()
        return [
            json.loads(self._keyring.open_(key, "survey_answer", "body", row_id.hex(), sealed))
            for row_id, sealed in rows
        ]

    def lay_out(self) -> None:
        """Write all rows anew, in the order of their random ids, when any came since.

        SQLite puts a row on its page next to the one that came before: whoever reads the file
        itself would see in which order people answered, and what one of them answered together.
        """
        if self._laid_out:
            return
        rows = self._connection.execute(
            "SELECT id, affair_id, body_sealed, row_tag FROM survey_answer ORDER BY id"
        ).fetchall()
        self._connection.execute("DELETE FROM survey_answer")
        self._connection.executemany(
            "INSERT INTO survey_answer (id, affair_id, body_sealed, row_tag) VALUES (?, ?, ?, ?)",
            rows,
        )
        self._laid_out = True
