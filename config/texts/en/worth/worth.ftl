# What a half year was worth: counted in people, in fives and only from five on.

worth-title = { $part ->
    [1] First
   *[other] Second
 } half of { $year }
worth-head = <b>What the network is worth</b>
worth-which = { $half }, with in brackets: { $before }.
worth-part = <b>{ $head }</b>
worth-plain = { $words }
worth-line = • { $what }: { $now }
worth-line-before = • { $what }: { $now } (before: { $before })
worth-none = • nowhere five or more
worth-few = fewer than 5
worth-head-what = What
worth-not-counted = not counted
worth-more = These are the largest. The desk shows more.
worth-foot = We count people, not concerns. Everybody counts once in each line. Those numbers are in fives; fewer than five we do not show. Meetings and advice are the municipality's own: those numbers are exact. It is about everybody together, never about one official or one reporter. This count does not change any more.
worth-nothing = No half year has been counted yet. You can read about this one ({ $half }) here from { $day }.
worth-ready = 📊 A half year has been counted: { $half }. Would you like to see how reporters felt about it, and which promises were kept? There are no names in it, and nothing of fewer than five people.
worth-button-look = See the count
worth-heard = Did reporters feel heard?
worth-finished = Was it finished for reporters?
worth-receipt = Acknowledged in time?
worth-feedback = Heard in time what was done with it?
worth-cell-yes = yes
worth-cell-no = no
worth-cell-unsaid = did not say
worth-cell-kept = in time
worth-cell-late = too late
worth-subject = What concerns were about
worth-question = Question: { $name }
worth-neighbourhood = Where it happened
worth-meeting = Meetings that were held
worth-present = Who took part
worth-present-meeting = were at a meeting
worth-present-ran-activity = ran an activity themselves
worth-agreement = What people took on
worth-agreement-kept = did it
worth-agreement-dropped = did not after all
worth-agreement-open = never said what came of it
worth-advice = Advice on plans
worth-advice-asked = times asked
worth-advice-kept = times said in time what we do with it
worth-advice-late = times said too late
worth-advice-open = times never said
worth-left = Why people left
worth-left-time = no more time or energy
worth-left-moved = moved, or doing something else
worth-left-expected = expected something else
worth-left-heard = did not feel heard
worth-left-unsafe = did not feel comfortable
worth-left-other = something else, or would rather not say
worth-silent =
    🔔 The network has heard nothing from the municipality for six weeks: no announcement, no meeting and no answer to a concern.

    Let them hear from you, also when all is quiet. Choose <b>Network</b> for an announcement, or <b>Meetings</b> to plan something.
worth-few-officials =
    👤 Fewer than two officials are there. Then all that comes in hangs on one person, or on nobody.

    Invite an official with /uitnodigen, or ask who is back to say so.
worth-evaluation = What key figures think themselves
worth-evaluation-offer =
    🔎 It is almost over: { $half }. Shall I ask all key figures five short questions about the network?

    They answer without a name, for two weeks. Skipping is fine. You see what came of it when the questions close, and later beside that of the half year before.
worth-button-ask = Yes, ask the five questions
worth-evaluation-sent = ✓ The five questions have been sent. See how it goes at Surveys.
worth-evaluation-title = How is the network for you? ({ $half })
worth-answer = { $question } { $answer }
