# The protocol as a picture, and the word that the protocol has changed.

picture-title = What happens to what you share?
picture-confirm = within { $term }, when urgent { $urgent }
picture-take-up = within { $term }
picture-feedback = within { $term }
picture-heard = You hear what has been done
picture-only-then = only then it is closed
picture-kept = { $least ->
    [one] after 1 day, or later when needed
   *[other] after { $least } days
 }
picture-erased = All of it is erased
picture-late = Does a step take too long? Then the coordinator hears of it.
picture-question = While a question waits for you, the clock stands still.
picture-withdraw = You can always withdraw. After { $days } days all is erased.
picture-caption = This is how we deal with what you share. The picture comes from our protocol.

changed-ask = The protocol has changed (version { $version }). What has been shared keeps its own terms. Do you want to let everybody in the network know how it works now?
changed-button-yes = Announce it
changed-button-no = Do not announce
changed-done = ✓ You have announced the new protocol. Everybody gets the picture and the explanation.
changed-left = The new protocol was not announced. Everybody can see it at How does it work?
changed-news = 📣 Our agreements have changed. Below you see how it works now. Have you shared something already? For that, what we promised you then still holds.
refusal-announced-already = This has been announced already.
