# The word that the protocol has changed.

changed-ask = The protocol has changed (version { $version }). What has been shared keeps its own terms. Do you want to let everybody in the network know how it works now?
changed-button-yes = Announce it
changed-button-no = Do not announce
changed-done = ✓ You have announced the new protocol. Everybody gets the picture and the explanation.
changed-left = The new protocol was not announced. Everybody can see it at How does it work?
changed-news = 📣 Our agreements have changed. Below you see how it works now. Have you shared something already? For that, what we promised you then still holds.
