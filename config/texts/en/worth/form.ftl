# Looking back in other words: the question.

form-reflection-title = Looking back
form-reflection-words = How do you put looking back on the agenda?
form-reflection-words-hint = At most 150 characters. Everybody who is invited reads it. Name nobody.
form-reflection-words-name = Point
form-reflection-send = Put on the agenda
# The words above the report of a year: the question.

form-report-title = Words to begin with
form-report-words = What would you like to say above the report? The council and the whole network read it.
form-report-words-hint = Write nothing that leads to one person. Skipping takes away what is there.
form-report-words-name = Words to begin with
form-report-preview = This is how it will stand above the report:
form-report-preview-none = Nothing will stand above the report.
form-report-send = Save
