# The protocol as a picture.

picture-title = What happens to what you share?
picture-confirm = within { $term }, when urgent { $urgent }
picture-take-up = within { $term } of sharing it
picture-feedback = within { $term } of sharing it
picture-heard = You hear what has been done
picture-only-then = only then it is closed
picture-kept = { $least ->
    [one] after 1 day, or later when needed
   *[other] after { $least } days
 }
picture-erased = All of it is erased
picture-counted = Each term is counted from the moment you share it.
picture-late = Does a step take too long? Then the coordinator hears of it.
picture-question = While a question waits for you, the clock stands still.
picture-withdraw = You can always withdraw. After { $days } days all is erased.
picture-caption = This is how we deal with what you share. The picture comes from our protocol.
