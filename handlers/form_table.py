"""The one table of forms: whoever declares a form adds its face here."""

from collections.abc import Mapping

from handlers.form_face import FormFace

_DECLARED: tuple[FormFace, ...] = ()

FACES: Mapping[str, FormFace] = {face.name: face for face in _DECLARED}
