"""The one table of forms: whoever declares a form adds its face here."""

from collections.abc import Mapping

from handlers import announcement_forms, membership_forms, survey_answer_form, survey_form
from handlers.form_face import FormFace

_DECLARED: tuple[FormFace, ...] = (
    membership_forms.FORM_PAUSE,
    membership_forms.FORM_LEAVING,
    announcement_forms.ANNOUNCEMENT,
    announcement_forms.REPLY,
    announcement_forms.ANSWER,
    survey_form.FACE,
    survey_answer_form.FACE,
)

FACES: Mapping[str, FormFace] = {face.name: face for face in _DECLARED}
