"""Nothing people write, no token and no Telegram number gets into the log, whoever logs it."""

import io
import json
import logging
import sys
import threading
import warnings

import pytest

from bot import logs
from bot.logs import FIELDS, Event, fault_fields, log
from domain.typed_text import clean
from tests.bot.parts import Written

SECRET = "CANARY-7Q 100:demo-town-token 521"


@pytest.mark.parametrize("library", [*sorted(logs.LIBRARIES), "somebody.else"])
def test_a_library_is_heard_but_not_quoted(written: Written, library: str) -> None:
    logger = logging.getLogger(f"{library}.inner")
    logger.debug("text %s", SECRET)
    logger.warning("text %s", SECRET)
    logger.critical(f"{SECRET}")  # noqa: G004 - libraries do this
    try:
        int(SECRET)
    except ValueError:
        logger.exception("failed: %s", SECRET)
    assert "CANARY" not in written.text
    assert "demo-town-token" not in written.text
    levels = [event["severity"] for event in written.events]
    assert levels == ["debug", "warning", "critical", "error"]
    named = {event["library"] for event in written.events}
    assert named == {library if library in logs.LIBRARIES else "other"}
    assert written.events[-1]["fault"] == "ValueError"


def test_fields_that_are_not_on_the_list_are_dropped(written: Written) -> None:
    log.info(Event.STARTED, mode="polling", text=SECRET, token=SECRET, chat=521)
    (event,) = written.events
    assert event["mode"] == "polling"
    assert set(event) == {"event", "level", "at", "mode"}


def test_a_field_of_the_wrong_kind_is_dropped(written: Written) -> None:
    log.info(Event.STARTED, mode={"text": SECRET}, waiting="521")
    assert set(written.events[0]) == {"event", "level", "at"}


def test_debug_is_written_only_when_asked_for(written: Written) -> None:
    log.debug(Event.UPDATES_KEPT, count=1)
    quiet = io.StringIO()
    logs.configure(verbose=False, stream=quiet)
    log.debug(Event.UPDATES_KEPT, count=1)
    log.warning(Event.FLOOD, seconds=3)
    assert len(written.events) == 1
    assert [json.loads(line)["event"] for line in quiet.getvalue().splitlines()] == ["flood"]


def test_an_uncaught_exception_names_its_class_and_our_own_line(written: Written) -> None:
    try:
        clean(None)  # type: ignore[arg-type]
    except Exception as fault:  # noqa: BLE001 - whatever it is
        sys.excepthook(type(fault), fault, fault.__traceback__)
    (event,) = written.events
    assert event["event"] == "uncaught"
    assert event["where"].startswith("domain/typed_text.py:")


def test_a_fault_outside_our_rooms_is_not_located() -> None:
    assert fault_fields(ValueError(SECRET)) == {"fault": "ValueError", "where": "outside"}


def test_threads_and_destructors_are_heard_too(written: Written) -> None:
    def fail() -> None:
        raise KeyError(SECRET)

    class Falling:
        def __del__(self) -> None:
            raise OSError(SECRET)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    Falling()
    assert [event["fault"] for event in written.events] == ["KeyError", "OSError"]
    assert "CANARY" not in written.text


def test_warnings_are_events(written: Written) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=True)
        warnings.warn(SECRET, stacklevel=1)
    assert [event["library"] for event in written.events] == ["py"]
    assert "CANARY" not in written.text


def test_before_it_is_configured_the_log_is_silent(capfd: pytest.CaptureFixture[str]) -> None:
    for write in (log.debug, log.info, log.warning, log.error):
        write(Event.STARTED, mode="polling")
    assert capfd.readouterr() == ("", "")


def test_no_field_is_made_for_what_people_write() -> None:
    assert not {"text", "message", "name", "token", "chat", "user", "account"} & set(FIELDS)
