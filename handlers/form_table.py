"""The one table of forms: whoever declares a form adds its face here."""

from collections.abc import Mapping

from handlers import (
    afterwards_forms,
    announcement_forms,
    calling_forms,
    changing_forms,
    membership_forms,
    poll_forms,
    series_form,
    survey_answer_form,
    survey_form,
)
from handlers.form_face import FormFace

_DECLARED: tuple[FormFace, ...] = (
    membership_forms.FORM_PAUSE,
    membership_forms.FORM_LEAVING,
    afterwards_forms.CODE,
    afterwards_forms.AGREEMENT,
    afterwards_forms.MINUTES,
    afterwards_forms.POINT,
    announcement_forms.ANNOUNCEMENT,
    announcement_forms.REPLY,
    announcement_forms.ANSWER,
    survey_form.FACE,
    survey_answer_form.FACE,
    calling_forms.FACE,
    *changing_forms.FACES,
    poll_forms.POLL,
    poll_forms.DATE,
    series_form.FACE,
)

FACES: Mapping[str, FormFace] = {face.name: face for face in _DECLARED}
