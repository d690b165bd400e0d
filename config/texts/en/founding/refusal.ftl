# Why something about the agreements cannot be done.

refusal-charter-decided = This proposal was decided already, or another one has taken its place. Open “Our agreements” to see what is in force.
refusal-charter-newer = Other agreements are in force by now. Open “Our agreements” again, under Together.
refusal-charter-same = Nothing has changed: these agreements are in force already. Change something first.
refusal-charter-proposer-left = The person who proposed this is no longer a coordinator. A coordinator can propose it again.
refusal-charter-meeting-gone = That meeting is not there (any more). Choose another one, or let a second person agree.
refusal-founding-changed = An answer has changed meanwhile. Look again, and then agree.
refusal-founding-agreed-already = Two people agree already. It is settled, until somebody changes an answer.
refusal-founding-incomplete = An answer is missing still, or something is not right. Open “Set up the network” to see what.
refusal-founding-second-needed = You agree already. Now it is a colleague’s turn.
refusal-founding-places = Write each neighbourhood on a line of its own: { $most } at most, of { $longest } characters at most.
refusal-fits-over = That half year is over. The question comes back by itself.
refusal-fits-sent = This question has been asked this half year already.
refusal-fits-changed = The role of the municipality was chosen only just now, or is still open. The question comes back in a next half year.
refusal-fits-few = Fewer than { $least } people are in the core group now. Then one could guess who says what. Talk about it in a meeting.
