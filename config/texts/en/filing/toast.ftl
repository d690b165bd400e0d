# What shows for a moment on My concerns.

toast-mine-stands = That is no longer possible. { $reference } is { $stage ->
    [filed] sent, but not confirmed yet
    [acknowledged] received and under way
    [taken-up] taken up and under way
    [closed] closed
   *[withdrawn] withdrawn
 }.
toast-mine-words-there = Your words are there already, until { $hour }.
