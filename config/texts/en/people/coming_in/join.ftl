# The public page for who wants to know more, or to join.

join-title = Join or find out more
join-heading = Join { $network }, or find out more?
join-what = { $network } is a network of people who know their neighbourhood well, together with the municipality of { $municipality }.
join-asked-heading = What do we ask of you?
join-asked = You see and hear what is going on in your neighbourhood. Sometimes you share that with the municipality, or come to a meeting. You choose how often. You can stop at any time.
join-call-heading = Ask for a call
join-call = Leave your number. Somebody from the municipality of { $municipality } will call you. You can ask anything then. You are not committed to anything yet.
join-kept = We keep what you fill in below, and nothing else. Only the network’s coordinator reads it. Once we have finished calling, we erase everything. That is after { $days } days at the latest.
join-name = Your first name
join-phone = Your phone number
join-neighbourhood = Your neighbourhood
join-rather-not = I would rather not say
join-when = When can we call you?
join-no-moment = No preference
join-agree = The municipality may keep this and call me.
join-send = Call me
join-sent = Thank you! Your number has been sent.
join-then = Somebody from the municipality will call you. After that we erase what you filled in, after { $days } days at the latest. Changed your mind? Call us, and we erase it at once.
