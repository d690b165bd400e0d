# Why something about an activity is not possible.

refusal-activity-gone = This activity is not there for you (any more).
refusal-activity-closing-day = The municipality is closed on that day, for a public holiday for example. Choose another day.
refusal-activity-past = That moment has passed. Choose one that is still to come.
refusal-activity-too-soon = { $days ->
    [one] The coordinator has 1 working day to answer. Choose a day after that.
   *[other] The coordinator has { $days } working days to answer. Choose a day after that.
 }
refusal-activity-too-many = { $most } proposals of yours are waiting for an answer already. Wait for those first, or withdraw one.
refusal-activity-answered = This has already been answered. Choose View to see how.
refusal-activity-over = This is not possible any more: the activity has begun, is over, or was called off.
refusal-activity-moved = This activity has moved to another time meanwhile. Answer below the newest message.
refusal-activity-no-question = There is no question open about this activity (any more).
refusal-activity-not-to-tell = How it went has already been told or skipped, or the activity is still to come.
refusal-activity-nothing-changed = Nothing has changed. Choose Change and then what will be different.
refusal-activity-to-nobody = Nobody would get an invitation now. Choose Change and another group.
refusal-activity-one-photo = One photo can go with it, and no voice message. Choose Change, take out what is too much, and write your lines.
refusal-activity-photo-on-its-way = The photo is not here yet. Wait a moment and press Send again. Nothing is lost.
