# Why something cannot be done with a date poll.

refusal-poll-over = This date poll is over. You do not have to do anything any more.
refusal-poll-closed = This date poll is closed. When there is a date, you get an invitation.
refusal-poll-not-for-you = This date poll is not for you. Ask the coordinator if that is not right.
refusal-poll-option-gone = This date has passed. Choose another date.
refusal-poll-same-twice = This date is there already. Choose another moment, or skip.
refusal-poll-too-few = A date poll has at least { $least } dates. Choose one more.
refusal-poll-reply-by = People must be able to choose before the first date. Choose an earlier moment.
