# The meeting in the calendar of who comes.

calendar-cancelled = Cancelled: { $title }
calendar-agenda = Agenda:
calendar-name = Meetings { $network }

calendar-address-off =
    📆 <b>Your meetings in your own calendar</b>

    I can give you one secret address. Put it in the calendar of your phone or computer. Your meetings are then in it by themselves, also when something changes.

    It is off, and may stay off. This is what you should know:
    • Whoever has the address can read where and when { $network } meets. So give it to nobody.
    • The maker of your calendar reads along: they fetch it each time.
    • There are no names in it. Not yours either.
    • You can switch it off at any time. The address then works no longer, at once.
calendar-address-on =
    📆 <b>Your calendar address is on</b>, since { $day }.

    I cannot show it again: I keep only an unreadable mark of it. Did you lose it, or does somebody else have it? Take a new address. The old one then works no longer, at once.
calendar-address-drawn =
    📆 <b>This is your calendar address.</b> I show it only now:

    <code>{ $address }</code>

    Tap it to copy it. In your calendar choose: add a calendar by address (also called: subscribe, or from URL). Paste it there.

    Choose Done when it worked. Then the address is no longer in this chat. How often your calendar looks for changes is up to that calendar: sometimes only after a day.
calendar-button-on = Switch on
calendar-button-new = New address
calendar-button-off = Switch off

calendar-address-drawn-at-desk =
    📆 <b>This is your calendar address.</b> I show it only now:

    <code>{ $address }</code>

    Copy it. In your calendar choose: add a calendar by address (also called: subscribe, or from URL). Paste it there.

    Choose Done when it worked. Then the address is no longer here. How often your calendar looks for changes is up to that calendar: sometimes only after a day.
