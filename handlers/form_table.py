"""The one table of forms: whoever declares a form adds its face here."""

from collections.abc import Mapping

from handlers import membership_forms
from handlers.form_face import FormFace

_DECLARED: tuple[FormFace, ...] = (
    membership_forms.FORM_PAUSE,
    membership_forms.FORM_LEAVING,
)

FACES: Mapping[str, FormFace] = {face.name: face for face in _DECLARED}
