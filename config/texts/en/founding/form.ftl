# Proposing what the network agrees on: the questions.

form-charter-title = Our agreements
form-charter-purpose = What is your network for?
form-charter-purpose-hint = A few sentences that everybody understands. In Dutch: other languages come after.
form-charter-asked = What do we ask of each other?
form-charter-asked-hint = What you do not ask is worth writing down too. In Dutch.
form-charter-promised = What does the municipality promise?
form-charter-promised-hint = Promise only what you can keep. In Dutch.
form-charter-manners = How do we treat each other?
form-charter-manners-hint = For when you disagree, too. In Dutch.
form-charter-other = What do the agreements say in { $tongue }? If you skip this, everybody reads the Dutch text.
form-charter-other-name = In { $tongue }
form-charter-send = Put forward
