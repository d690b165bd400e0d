"""Where the acts are pressed, by the table of acts: on the card, the desk, the reporter's page."""

from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act, ButtonPlace


def button_name(act: Act) -> str:
    """Give the word that its button's text and hidden data say."""
    button = ACTS[act].button
    return (button.name if button is not None else "") or act


def rows_of(place: ButtonPlace) -> tuple[tuple[Act, ...], ...]:
    """Give the acts that are pressed here, a tuple a row of buttons."""
    rows: dict[int, list[Act]] = {}
    for act in Act:
        button = ACTS[act].button
        if button is not None and button.place is place:
            rows.setdefault(button.row, []).append(act)
    return tuple(tuple(rows[number]) for number in sorted(rows))
