# Guests of one meeting who have no account, for who leads the meeting.

outsider-on-invitation = 👤 Guest{ $comes ->
    [yes] {""}
   *[no] {" "}(invited)
 }: { $name }
outsider-standing = <b>{ $name }</b>: { $said ->
    [yes] coming
    [no] not coming
    [waiting] on the waiting list
   *[none] no answer yet
 }
outsider-page =
    <b>Guests at { $title }</b>

    A guest has no account, like an alderman. You pass on a link. A guest counts for the seats and is named on the invitation.

    I cannot send a guest anything. If something changes, the guest’s own page says so. Tell them yourself as well.
outsider-one = { $own ->
    [yes] The guest has a page of their own now. With a new link that page no longer works. The answer stays.
   *[no] The guest has not answered by the link yet. With a new link the old one no longer works.
 }
outsider-gone = This guest is no longer on the list.
outsider-no-address = Guests without an account cannot be invited here yet: ask the operator to set <code>SCHAKEL_OUTSIDE</code> and <code>SCHAKEL_OUTSIDE_URL</code>.
outsider-preview = The invitation will say: <b>Guest: { $name }</b>. Everybody who is invited reads that. Then you get a link to pass on.
outsider-link =
    <b>Invitation for { $name }</b>

    { $network } invites you: <b>{ $title }</b>, { $when }.

    Open the link and say whether you are coming. You need no account.
    { $link }

    The link is for one person. Do not pass it on.
outsider-button-guests = Guests without an account
outsider-button-new = Invite a guest
outsider-button-link = New link
outsider-button-off = Take off the list
outsider-to-meeting = Back to the meeting
outsider-link-shown = This is the link for <b>{ $name }</b>. Pass it on now: I show it only once. An earlier link no longer works.
