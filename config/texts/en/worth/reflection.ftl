# Looking back together: twice a year, a point on the agenda of a regular meeting.

reflection-point = Looking back: what goes well in our network, what could be better, does the municipality’s role still fit?
reflection-offer =
    🔎 <b>{ $title }</b> on { $day } is the next regular meeting of this half year. Shall we look back together there? Then this goes on the agenda:

    { $point }

    With <b>Yes</b> it is in the invitation at once.
reflection-on =
    ✓ Looking back is on the agenda of <b>{ $title }</b>, on { $day }. It is in the invitation too.

    What comes of it you write down after the meeting, as an agreement or in the minutes. Choose <b>Presence, agreements, minutes</b> at the meeting for that.
reflection-off = Fine, looking back does not go on the agenda of <b>{ $title }</b>. Next half year I will ask again. You can always put a point on the agenda yourself.
reflection-missed =
    🔎 No regular meeting is planned yet this half year at which the network can look back together: what goes well, what could be better, does the municipality’s role still fit?

    Plan one. Choose <b>Meetings</b> for that. Then I will ask whether it may go on the agenda.
reflection-button-yes = Yes, on the agenda
reflection-button-own = Other words
reflection-button-no = No, not this half year
