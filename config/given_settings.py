"""The settings as they are given: their names, what they mean, and what is taken without them.

Every name stands in the table of `docs/operating.md`; a test ties the two together.
"""

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from config.addresses import host_and_port, web_address
from config.mail_settings import mail_server, sender

PREFIX = "SCHAKEL_"
TELEGRAM = "https://api.telegram.org"

WebAddress = Annotated[str, AfterValidator(web_address)]


class GivenSettings(BaseSettings):
    """The settings as they are given: the environment goes before the file."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_ignore_empty=True,
        extra="forbid",
        hide_input_in_errors=True,
    )

    token_file: Path | None = Field(None, description="file with the bot token")
    token: str | None = Field(
        None, description="the bot token itself, for trying out", pattern=r"^\d+:[A-Za-z0-9_-]+$"
    )
    api: WebAddress = Field(
        TELEGRAM,
        description="root of the Bot API; another one for a local Bot API server (one that gives "
        "files over HTTP: not in its `--local` mode)",
    )
    data: Path = Field(Path("data"), description="folder for the database and the file `erased`")
    backups: Path | None = Field(
        None, description="folder for the backups; `backups` in `SCHAKEL_DATA` when left out"
    )
    backup_days: int = Field(
        14, ge=1, le=365, description="how many days a backup in that folder stays, at most"
    )
    journal_heads: Path | None = Field(
        None,
        description="file to which the journal's newest line is added each night, best where who"
        " can put back the database cannot; `journal-heads` in `SCHAKEL_DATA` when left out",
    )
    key_file: Path | None = Field(
        None, description="file with the master key; made by `schakel setup`, never by `run`"
    )
    network: Path | None = Field(
        None,
        description="folder with `network.toml`, `protocol.toml` and `interview.toml`; a file"
        " that is not there is taken from the invented town that comes along",
    )
    webhook: WebAddress | None = Field(
        None, description="public address Telegram delivers to, instead of polling"
    )
    webhook_secret_file: Path | None = Field(
        None, description="file with the secret Telegram shows at each delivery"
    )
    listen: Annotated[str, AfterValidator(host_and_port)] = Field(
        "127.0.0.1:8443", description="where the webhook listens, behind a proxy"
    )
    calendar: Annotated[str, AfterValidator(host_and_port)] | None = Field(
        None,
        description="where calendars are answered, like `127.0.0.1:8091`, behind a proxy; with it"
        " members can switch on an address that their calendar reads",
    )
    calendar_url: WebAddress | None = Field(
        None, description="what such an address begins with, as the proxy has it: https"
    )
    outside: Annotated[str, AfterValidator(host_and_port)] | None = Field(
        None,
        description="where pages for people without an account listen, like `127.0.0.1:8092`,"
        " behind a proxy; with it who leads a meeting can invite a guest,"
        " and a coordinator ask people outside the questions of a survey",
    )
    outside_url: WebAddress | None = Field(
        None, description="what the address of such a page begins with, as the proxy has it: https"
    )
    web: Annotated[str, AfterValidator(host_and_port)] | None = Field(
        None,
        description="where the officials' desk listens, like `127.0.0.1:8090`, behind a proxy;"
        " without it there is none",
    )
    web_url: WebAddress | None = Field(
        None, description="the address of the desk, as the proxy has it: https"
    )
    sign_in: WebAddress | None = Field(
        None, description="the municipality's OpenID provider (its issuer), where officials sign in"
    )
    sign_in_client: str | None = Field(None, description="what that provider calls the desk")
    sign_in_secret_file: Path | None = Field(
        None, description="file with the secret the desk shows that provider"
    )
    sign_in_acr: str | None = Field(
        None,
        description="how strongly people must have signed in there (`acr`, or one of `amr`); who"
        " did not is turned away",
    )
    sign_in_minutes: int | None = Field(
        None,
        description="how many minutes ago somebody may have shown that provider who they are; after"
        " a quarter of an hour away they then have to show it anew, also while they are signed in"
        " elsewhere",
        ge=1,
        le=720,
    )
    mail: Annotated[str, AfterValidator(mail_server)] | None = Field(
        None,
        description="mail server of the municipality, like `smtp://mail.example.org:587` (STARTTLS"
        " is demanded) or `smtps://…:465`; with it an e-mail says that something waits at the desk",
    )
    mail_from: Annotated[str, AfterValidator(sender)] | None = Field(
        None, description="the address that e-mail comes from"
    )
    mail_user: str | None = Field(
        None, description="what the mail server knows the bot by, if it asks", min_length=1
    )
    mail_password_file: Path | None = Field(
        None, description="file with the password for that; read each time it is asked"
    )
    mail_ca_file: Path | None = Field(
        None, description="certificates (PEM) to know the mail server by, if it has its own"
    )
    clock_speed: float = Field(
        1, ge=1, le=1_000_000, description="how fast time goes, for trying out and tests only"
    )
    clock_file: Path | None = Field(
        None,
        description="file with the seconds by which the bot's clock runs ahead of the machine's,"
        " for trying out and tests only; read again when it changes",
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Look in the environment first, then in what `load_settings` read from the file."""
        del settings_cls, dotenv_settings, file_secret_settings
        return env_settings, init_settings
