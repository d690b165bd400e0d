# ما يجيب به المنسّق الموظفين: الأسئلة.

form-advice-title = إجابة إلى الموظفين
form-advice-words = ما إجابتك؟
form-advice-words-hint = يقرأ الموظفون هذا مع هذا البلاغ. ولا يصل إلى صاحب البلاغ.
form-advice-words-name = إجابتك
