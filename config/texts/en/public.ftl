# Pages for people without an account: what all of them share, and that of a guest.

public-sentence-title = There is no such page
public-nothing = This link does not work, or no longer does. A link is for one person and works once. Have you answered already? Then open your own page. Otherwise ask whoever invited you for a new link.
public-language = Language
public-privacy = This page sets no cookies and does not record who reads it.
public-phone = Questions? Call { $phone }.

public-meeting-for = You are invited by { $network }, as: <b>{ $name }</b>.
public-meeting-none = Are you coming? Choose below.
public-meeting-again = The meeting was moved. Are you coming? Please choose again.
public-meeting-yes = You are coming. Lovely! You can change this until it begins.
public-meeting-no = You are not coming. You can change this until it begins.
public-meeting-waiting = There is no seat yet. You are on the waiting list. When a seat comes free, this page says so.
public-meeting-off = This meeting is off.
public-meeting-begun = This meeting has begun or is over.
public-meeting-file = Put it in your calendar
public-meeting-link = This link is for you alone. After your answer you get a page of your own. The link then no longer works.
public-meeting-own = This is your own page. Keep its address: it also says so when something changes. The link you were given no longer works.
public-meeting-kept = Those who are invited see you as “{ $name }”. We keep only that, and whether you are coming. It is erased with the meeting.
