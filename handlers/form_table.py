"""The one table of forms: whoever declares a form adds its face here."""

from handlers.announcements import forms as announcement_forms
from handlers.concerns import advice_form
from handlers.conversations.form_face import FACES, FormFace
from handlers.filing import addition_form, by_phone_form, call_me_form, interview_form, spoken_form
from handlers.founding import charter_form, setup_presses
from handlers.meetings import visits
from handlers.meetings.afterwards import forms as afterwards_forms
from handlers.meetings.leading import calling_form as calling_forms
from handlers.meetings.leading import changing_forms, outsider_presses
from handlers.meetings.leading import writing_form as meeting_writing_form
from handlers.meetings.polls import forms as poll_forms
from handlers.meetings.series import form
from handlers.meetings.talks import forms as talk_forms
from handlers.people import admission_form, participation_forms
from handlers.people.mayor import presses as mayors
from handlers.people.own_lines import forms as own_lines_forms
from handlers.people.parting import form as parting_form
from handlers.surveys import answer_form as survey_answer_form
from handlers.surveys import asking_form as survey_form
from handlers.surveys import sequel_form
from handlers.together.activities import forms as activity_forms
from handlers.together.contact import forms as contact_forms
from handlers.together.fund import forms as fund_forms
from handlers.together.mediation import forms as mediation_forms
from handlers.together.signal import forms as signal_forms
from handlers.worth import reflection_pages
from handlers.worth import report_presses as year_report

_DECLARED: tuple[FormFace, ...] = (
    participation_forms.FORM_PAUSE,
    participation_forms.FORM_LEAVING,
    admission_form.FACE,
    parting_form.FACE,
    *own_lines_forms.FACES,
    mayors.FACE,
    afterwards_forms.CODE,
    afterwards_forms.AGREEMENT,
    afterwards_forms.MINUTES,
    afterwards_forms.POINT,
    announcement_forms.ANNOUNCEMENT,
    announcement_forms.REPLY,
    announcement_forms.ANSWER,
    advice_form.FACE,
    *interview_form.FACES,
    *addition_form.FACES,
    call_me_form.FACE,
    by_phone_form.FACE,
    spoken_form.FACE,
    survey_form.FACE,
    charter_form.FACE,
    setup_presses.FACE,
    survey_answer_form.FACE,
    sequel_form.FACE,
    calling_forms.FACE,
    *changing_forms.FACES,
    meeting_writing_form.FACE,
    *visits.FACES,
    outsider_presses.FACE,
    poll_forms.POLL,
    poll_forms.DATE,
    form.FACE,
    *talk_forms.FACES,
    contact_forms.ASKING,
    contact_forms.AGREEING,
    mediation_forms.ASKING,
    mediation_forms.THANKS,
    *activity_forms.FACES,
    *fund_forms.FACES,
    year_report.FACE,
    signal_forms.WRITING,
    signal_forms.DECIDING,
    reflection_pages.FACE,
)

FACES.update({face.name: face for face in _DECLARED})
