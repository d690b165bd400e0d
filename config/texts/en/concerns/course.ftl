# What was done with a concern, at the desk.

course-title = What happened
course-told = What was told
course-open = This text goes away after { $minutes } minutes. It was recorded that you opened it.
course-shut = Put the text away
course-longer = Read on
course-read-hint = The text is not shown by itself. Who reads it is recorded, and the reporter can see that.
course-not-yours = Only officials read what was told.
course-read-by = { $read ->
    [yes] Read by: { $names }.
   *[no] Nobody has read it yet.
 }
course-photo = Photo from the reporter
course-voice = Voice message from the reporter
course-writing = { $name } is writing something here now.
course-by-reporter = the reporter
course-by-gone = a former colleague

course-concern-filed = Filed
course-filed-by-phone = Written down on the phone
course-called = Called
course-not-reached = Called, not reached
course-told-by-phone = Told on the phone
course-read = Read
course-acknowledged = Receipt confirmed
course-taken-up = Taken up
course-feedback-given = Feedback given
course-asked = Question asked
course-noted = Note made
course-extended = Term extended, or asked for
course-identity-asked = Name asked for
course-passing-on-asked = Asked whether it may be passed on
course-partner-asked-back = Partner asked back
course-escalated = Escalated
course-closed = Closed
course-reopened = Reopened
course-left-closed = Left closed
course-erasure-postponed = Kept longer
course-keeping-asked = Asked to be kept after all
course-advised = Answer from the coordinator
course-assigned = Given to somebody
course-reminded = Reminded
course-granted = Granted
course-turned-down = Turned down
course-question-lapsed = Question lapsed
course-request-expired = Request expired
course-reopened-undecided = Reopened by itself
course-answered = Answered
course-declined = Would rather not answer
course-added = Added to
course-corrected = Corrected
course-withdrawn = Withdrawn
course-identity-revealed = The name may be known
course-identity-kept = Would rather stay nameless
course-passing-on-allowed = May be passed on
course-passing-on-refused = May not be passed on
course-reopening-asked = Asked to go on
course-reading-withheld = Text not shown after all
