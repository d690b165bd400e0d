"""Settings: what is right is taken, what is wrong stops the start with one line each."""

from pathlib import Path

import pytest

from config.addresses import Address
from config.desk_settings import DeskSettings
from config.expected import EXPECTED
from config.given_settings import GivenSettings
from config.mail_settings import MailSettings, Tls
from config.problems import ConfigProblems
from config.settings import Settings, load_settings


def refused() -> list[str]:
    with pytest.raises(ConfigProblems) as problems:
        load_settings()
    return [str(problem) for problem in problems.value.problems]


def config_file(environment: pytest.MonkeyPatch, folder: Path, text: str) -> Path:
    file = folder / "schakel.toml"
    file.write_text(text, "utf-8")
    file.chmod(0o600)
    environment.setenv("SCHAKEL_CONFIG", str(file))
    return file


def secret_file(file: Path, text: str, mode: int = 0o400) -> Path:
    file.write_text(text)
    file.chmod(mode)
    return file


def test_a_token_is_all_it_takes(
    token: str, tmp_path: Path, environment: pytest.MonkeyPatch
) -> None:
    environment.chdir(tmp_path)
    assert load_settings() == Settings(
        token=token,
        api="https://api.telegram.org",
        data=tmp_path / "data",
        backups=tmp_path / "data" / "backups",
        backup_days=14,
        journal_heads=tmp_path / "data" / "journal-heads",
        key_file=tmp_path / "schakel.key",
        network=None,
        webhook=None,
        webhook_secret="",
        listen=Address("127.0.0.1", 8443),
        calendar=None,
        calendar_url=None,
        outside=None,
        outside_url=None,
        desk=None,
        mail=None,
        clock_speed=1,
        clock_file=None,
    )


def test_everything_can_be_set_in_the_environment(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    secret_file(tmp_path / "token", "123:from_a-file\n")
    secret_file(tmp_path / "secret", "Webhook_secret-1\n")
    secret_file(tmp_path / "client-secret", "of-the-desk\n")
    secret_file(tmp_path / "mail-password", "of the mail\n")
    for name, value in {
        "TOKEN_FILE": str(tmp_path / "token"),
        "API": "http://127.0.0.1:8081/",
        "DATA": str(tmp_path / "state"),
        "BACKUPS": str(tmp_path / "elsewhere"),
        "BACKUP_DAYS": "30",
        "JOURNAL_HEADS": str(tmp_path / "heads"),
        "KEY_FILE": str(tmp_path / "key"),
        "NETWORK": str(tmp_path),
        "WEBHOOK": "https://bot.example.org/hook",
        "WEBHOOK_SECRET_FILE": str(tmp_path / "secret"),
        "LISTEN": "[::1]:9000",
        "CALENDAR": "127.0.0.1:8091",
        "CALENDAR_URL": "https://bot.example.org/agenda/",
        "OUTSIDE": "127.0.0.1:8092",
        "OUTSIDE_URL": "https://bot.example.org/open/",
        "WEB": "127.0.0.1:8090",
        "WEB_URL": "https://desk.example.org/",
        "SIGN_IN": "https://sign-in.example.org",
        "SIGN_IN_CLIENT": "schakel",
        "SIGN_IN_SECRET_FILE": str(tmp_path / "client-secret"),
        "SIGN_IN_ACR": "mfa",
        "SIGN_IN_MINUTES": "15",
        "MAIL": "smtp://mail.example.org",
        "MAIL_FROM": "schakel@example.org",
        "MAIL_USER": "schakel",
        "MAIL_PASSWORD_FILE": str(tmp_path / "mail-password"),
        "CLOCK_SPEED": "60",
        "CLOCK_FILE": str(tmp_path / "clock"),
    }.items():
        environment.setenv(f"SCHAKEL_{name}", value)
    assert load_settings() == Settings(
        token="123:from_a-file",
        api="http://127.0.0.1:8081",
        data=tmp_path / "state",
        backups=tmp_path / "elsewhere",
        backup_days=30,
        journal_heads=tmp_path / "heads",
        key_file=tmp_path / "key",
        network=tmp_path,
        webhook="https://bot.example.org/hook",
        webhook_secret="Webhook_secret-1",
        listen=Address("::1", 9000),
        calendar=Address("127.0.0.1", 8091),
        calendar_url="https://bot.example.org/agenda",
        outside=Address("127.0.0.1", 8092),
        outside_url="https://bot.example.org/open",
        desk=DeskSettings(
            listen=Address("127.0.0.1", 8090),
            url="https://desk.example.org",
            issuer="https://sign-in.example.org",
            client="schakel",
            client_secret="of-the-desk",
            acr="mfa",
            minutes=15,
        ),
        mail=MailSettings(
            host="mail.example.org",
            port=587,
            tls=Tls.STARTTLS,
            sender="schakel@example.org",
            user="schakel",
            password_file=tmp_path / "mail-password",
            ca_file=None,
        ),
        clock_speed=60,
        clock_file=tmp_path / "clock",
    )


def test_the_environment_goes_before_the_file(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    config_file(environment, tmp_path, 'token = "1:file"\nlisten = "127.0.0.1:1"\n')
    environment.setenv("SCHAKEL_LISTEN", "127.0.0.1:2")
    settings = load_settings()
    assert (settings.token, settings.listen.port) == ("1:file", 2)


def test_an_empty_variable_is_no_setting(environment: pytest.MonkeyPatch, token: str) -> None:
    environment.setenv("SCHAKEL_API", "")
    environment.setenv("SCHAKEL_CONFIG", "")
    assert load_settings().api == "https://api.telegram.org"


def test_without_a_token_nothing_starts() -> None:
    (line,) = refused()
    assert line == (
        "environment: SCHAKEL_TOKEN_FILE: this setting is missing:"
        " the path of a file with the bot token in it"
    )


def test_unknown_names_are_said_not_ignored(
    environment: pytest.MonkeyPatch, token: str, tmp_path: Path
) -> None:
    environment.setenv("SCHAKEL_DTAA", "typing error")
    file = config_file(environment, tmp_path, '# mine\nkeyfile = "x"\n')
    assert refused() == [
        "environment: SCHAKEL_DTAA: there is no such setting",
        f"{file}, line 2: keyfile: there is no such setting",
    ]


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        (
            "SCHAKEL_TOKEN",
            "not-a-token",
            "a bot token, digits, a colon and a secret, as BotFather gives it",
        ),
        ("SCHAKEL_API", "ftp://x", "a web address like http://127.0.0.1:8081"),
        ("SCHAKEL_API", "api.telegram.org", "a web address like http://127.0.0.1:8081"),
        ("SCHAKEL_LISTEN", "8443", "a host and a port, like 127.0.0.1:8443"),
        ("SCHAKEL_LISTEN", "127.0.0.1:99999", "a host and a port, like 127.0.0.1:8443"),
        ("SCHAKEL_CLOCK_SPEED", "fast", "a number from 1 to 1000000"),
        ("SCHAKEL_CLOCK_SPEED", "0", "a number from 1 to 1000000"),
        ("SCHAKEL_CLOCK_SPEED", "60", "only 1, unless api is on this machine"),
        ("SCHAKEL_CLOCK_FILE", "clock", "not allowed, unless api is on this machine"),
    ],
)
def test_a_wrong_value_is_named_but_never_shown(
    environment: pytest.MonkeyPatch, token: str, name: str, value: str, expected: str
) -> None:
    environment.setenv(name, value)
    (line,) = refused()
    assert line == f"environment: {name}: {expected}"


def test_a_wrong_value_in_the_file_is_named_with_its_line(
    environment: pytest.MonkeyPatch, token: str, tmp_path: Path
) -> None:
    file = config_file(environment, tmp_path, '\napi = 5\n\nclock_speed = "slow"\n')
    assert refused() == [
        f"{file}, line 2: api: a web address like http://127.0.0.1:8081",
        f"{file}, line 4: clock_speed: a number from 1 to 1000000",
    ]


def test_broken_toml_is_named_with_its_line(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = config_file(environment, tmp_path, 'api = "http://127.0.0.1:8081"\ntoken = \n')
    assert refused() == [f"{file}, line 2: TOML: well-formed; it breaks at column 9"]


def test_a_settings_file_that_is_not_there_is_said(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    environment.setenv("SCHAKEL_CONFIG", str(tmp_path / "nowhere.toml"))
    assert refused() == [f"{tmp_path / 'nowhere.toml'}: file: readable text in UTF-8"]


def test_two_tokens_are_one_too_many(
    environment: pytest.MonkeyPatch, token: str, tmp_path: Path
) -> None:
    secret_file(tmp_path / "token", token)
    environment.setenv("SCHAKEL_TOKEN_FILE", str(tmp_path / "token"))
    assert refused() == ["environment: SCHAKEL_TOKEN: not together with token_file; leave one out"]


@pytest.mark.parametrize("content", ["", "no token at all", "é"])
def test_a_token_file_holds_a_token(
    environment: pytest.MonkeyPatch, tmp_path: Path, content: str
) -> None:
    secret_file(tmp_path / "token", content)
    environment.setenv("SCHAKEL_TOKEN_FILE", str(tmp_path / "token"))
    (line,) = refused()
    assert line.startswith("environment: SCHAKEL_TOKEN_FILE: ")
    assert "no token" not in line


def test_a_webhook_needs_its_secret(environment: pytest.MonkeyPatch, token: str) -> None:
    environment.setenv("SCHAKEL_WEBHOOK", "https://bot.example.org")
    assert refused() == [
        "environment: SCHAKEL_WEBHOOK_SECRET_FILE: this setting is missing: webhook needs it"
    ]


@pytest.mark.parametrize("given", ["OUTSIDE", "OUTSIDE_URL"])
def test_pages_without_an_account_need_a_place_and_an_address(
    environment: pytest.MonkeyPatch, token: str, given: str
) -> None:
    values = {"OUTSIDE": "127.0.0.1:8092", "OUTSIDE_URL": "https://bot.example.org/open"}
    (missing,) = values.keys() - {given}
    environment.setenv(f"SCHAKEL_{given}", values[given])
    assert refused() == [
        f"environment: SCHAKEL_{missing}: this setting is missing: {given.lower()} needs it"
    ]


def test_pages_without_an_account_listen_on_this_machine_only(
    environment: pytest.MonkeyPatch, token: str
) -> None:
    environment.setenv("SCHAKEL_OUTSIDE", "10.0.0.2:8092")
    environment.setenv("SCHAKEL_OUTSIDE_URL", "https://bot.example.org/open")
    (line,) = refused()
    assert line.startswith("environment: SCHAKEL_OUTSIDE: only on this machine, like 127.0.0.1")


@pytest.mark.parametrize("given", ["CALENDAR", "CALENDAR_URL"])
def test_calendars_need_a_place_to_ask_and_an_address(
    environment: pytest.MonkeyPatch, token: str, given: str
) -> None:
    values = {"CALENDAR": "127.0.0.1:8091", "CALENDAR_URL": "https://bot.example.org/agenda"}
    (missing,) = values.keys() - {given}
    environment.setenv(f"SCHAKEL_{given}", values[given])
    assert refused() == [
        f"environment: SCHAKEL_{missing}: this setting is missing: {given.lower()} needs it"
    ]


@pytest.mark.parametrize("host", ["0.0.0.0", "[::]", "10.0.0.2", "desk.example.org"])  # noqa: S104
def test_the_desk_listens_on_this_machine_only(
    environment: pytest.MonkeyPatch, token: str, tmp_path: Path, host: str
) -> None:
    """It speaks plain HTTP: what opens a session must not cross a network in clear."""
    secret = secret_file(tmp_path / "client-secret", "of-the-desk\n")
    for name, value in {
        "WEB": f"{host}:8090",
        "WEB_URL": "https://desk.example.org",
        "SIGN_IN": "https://sign-in.example.org",
        "SIGN_IN_CLIENT": "schakel",
        "SIGN_IN_SECRET_FILE": str(secret),
    }.items():
        environment.setenv(f"SCHAKEL_{name}", value)
    (line,) = refused()
    assert line.startswith("environment: SCHAKEL_WEB: only on this machine, like 127.0.0.1")


CLEAR = {
    "SCHAKEL_API": "/",
    "SCHAKEL_WEBHOOK": "/hook",
    "SCHAKEL_CALENDAR_URL": "/agenda",
    "SCHAKEL_OUTSIDE_URL": "/open",
}
"""What a token, a secret or what people say is part of, and how each goes on behind its host."""


@pytest.mark.parametrize("name", CLEAR)
@pytest.mark.parametrize(
    "rest", ["#x", "/#", "?", ":99999", ":bot", "\\@127.0.0.1", "/a b", "/a\nX: y", "/\u202e"]
)
def test_what_is_more_than_an_address_is_refused(
    environment: pytest.MonkeyPatch, token: str, tmp_path: Path, name: str, rest: str
) -> None:
    """What is put behind it would be read as something else than the way to one bot there."""
    _with_everything(environment, tmp_path)
    environment.setenv(name, f"https://bot.example{rest}")
    assert refused() == [f"environment: {name}: {EXPECTED[name.removeprefix('SCHAKEL_').lower()]}"]


@pytest.mark.parametrize("name", CLEAR)
@pytest.mark.parametrize(
    "host", ["far.example", "10.0.0.2", "127.0.0.1.far.example", "127.0.0.1@far.example"]
)
def test_nothing_secret_crosses_a_network_in_clear(
    environment: pytest.MonkeyPatch, token: str, tmp_path: Path, name: str, host: str
) -> None:
    _with_everything(environment, tmp_path)
    environment.setenv(name, f"http://{host}{CLEAR[name]}")
    assert refused() == [f"environment: {name}: only https, unless it is on this machine"]
    environment.setenv(name, f"https://{host}{CLEAR[name]}")
    load_settings()


@pytest.mark.parametrize("name", CLEAR)
@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "localhost", "LOCALHOST"])
def test_on_this_machine_it_need_not_be_sealed(
    environment: pytest.MonkeyPatch, token: str, tmp_path: Path, name: str, host: str
) -> None:
    _with_everything(environment, tmp_path)
    environment.setenv(name, f"http://{host}:8081{CLEAR[name]}")
    load_settings()


def _with_everything(environment: pytest.MonkeyPatch, folder: Path) -> None:
    """Set what these addresses need beside them."""
    environment.setenv("SCHAKEL_CALENDAR", "127.0.0.1:8091")
    environment.setenv("SCHAKEL_CALENDAR_URL", "https://bot.example.org/agenda")
    environment.setenv("SCHAKEL_OUTSIDE", "127.0.0.1:8092")
    environment.setenv("SCHAKEL_OUTSIDE_URL", "https://bot.example.org/open")
    secret = secret_file(folder / "secret", "Webhook_secret-1")
    environment.setenv("SCHAKEL_WEBHOOK_SECRET_FILE", str(secret))


@pytest.mark.parametrize("mode", [0o440, 0o404, 0o620, 0o602, 0o644])
def test_a_secret_others_can_read_is_no_secret(
    environment: pytest.MonkeyPatch, tmp_path: Path, mode: int
) -> None:
    for name in ("TOKEN_FILE", "WEBHOOK_SECRET_FILE"):
        file = secret_file(tmp_path / name, "123:from_a-file", mode)
        environment.setenv(f"SCHAKEL_{name}", str(file))
    assert refused() == [
        f"environment: SCHAKEL_{name}: a file that others cannot read;"
        f" run `chmod 0400 {tmp_path / name}`"
        for name in ("TOKEN_FILE", "WEBHOOK_SECRET_FILE")
    ]


def test_a_token_among_the_settings_asks_the_same_of_their_file(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = config_file(environment, tmp_path, '# mine\ntoken = "1:file"\n')
    assert load_settings().token == "1:file"
    file.chmod(0o640)
    assert refused() == [
        f"{file}, line 2: token: not in a file that others can read; run `chmod 0400 {file}`"
    ]
    file.write_text("clock_speed = 1\n")
    environment.setenv("SCHAKEL_TOKEN", "1:environment")
    load_settings()


def test_what_the_system_hands_over_has_rights_of_its_own(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    environment.setenv(
        "SCHAKEL_TOKEN_FILE", str(secret_file(tmp_path / "token", "1:handed", 0o444))
    )
    refused()
    environment.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert load_settings().token == "1:handed"


def test_a_secret_telegram_would_refuse_is_refused_here(
    environment: pytest.MonkeyPatch, token: str, tmp_path: Path
) -> None:
    secret_file(tmp_path / "secret", "two words")
    environment.setenv("SCHAKEL_WEBHOOK", "https://bot.example.org")
    environment.setenv("SCHAKEL_WEBHOOK_SECRET_FILE", str(tmp_path / "secret"))
    (line,) = refused()
    assert line == (
        "environment: SCHAKEL_WEBHOOK_SECRET_FILE:"
        " a file with 1 to 256 letters, digits, hyphens or underscores"
    )


def test_time_goes_faster_only_beside_a_local_bot_api(
    environment: pytest.MonkeyPatch, token: str
) -> None:
    environment.setenv("SCHAKEL_API", "http://localhost:8081")
    environment.setenv("SCHAKEL_CLOCK_SPEED", "3600")
    assert load_settings().clock_speed == 3600


def test_secrets_are_not_part_of_how_settings_print(token: str) -> None:
    assert token not in repr(load_settings())


def test_of_every_setting_it_is_known_what_is_expected() -> None:
    assert EXPECTED.keys() == GivenSettings.model_fields.keys()
