"""Exercises on the page: chosen with the keyboard, and how it went is read out, not only seen."""

from playwright.sync_api import Page, expect

from tests.page.stage import Stage

TELLER = 547
OPEN = "Oefen als ambtenaar"


def test_an_exercise_is_chosen_and_its_outcome_read(page: Page, stage: Stage) -> None:
    stage.order("people", {"id": TELLER, "first_name": "Kapper Metin"})
    page.get_by_role("button", name=OPEN).click()
    dialog = page.get_by_role("dialog", name=OPEN)
    expect(dialog).to_contain_text("Alleen jij ziet dat, en er wordt niets van bewaard.")
    expect(dialog.get_by_role("button")).to_have_text(
        [
            "Dringend op vrijdagmiddag",
            "Een melding zonder naam",
            "Ingetrokken nadat je het oppakte",
            "Iemand die niet in de groep hoort",
            "Annuleren",
        ]
    )
    dialog.get_by_role("button", name="Iemand die niet in de groep hoort").press("Enter")
    shown = page.get_by_role("dialog", name="Iemand die niet in de groep hoort")
    expect(shown.get_by_role("listitem")).to_have_count(3)
    shown.get_by_role("button", name="Begrepen").click()
    page.get_by_role("button", name=OPEN).click()
    expect(shown.get_by_role("listitem").nth(1)).to_contain_text("Nog te doen: Rens zit nog")
    shown.get_by_role("button", name="Haal Rens uit de groep").click()
    expect(shown.get_by_role("listitem").nth(1)).to_contain_text("Gedaan: Rens is uit de groep")
    shown.get_by_role("button", name="Klaar met oefenen").click()

    page.get_by_role("button", name="English").click()
    page.get_by_role("button", name="Practise as an official").click()
    chosen = page.get_by_role("dialog").get_by_role("button", name="Urgent on a Friday afternoon")
    chosen.click()
    expect(page.get_by_role("dialog")).to_contain_text("The town cannot play this now.")
