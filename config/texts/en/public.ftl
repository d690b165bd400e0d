# Pages for people without an account: what all of them share, and those of a guest and of a survey.

public-sentence-title = There is no such page
public-nothing = This link does not work, or no longer does. An invitation is for one person and works once. Have you answered it already? Then open your own page. Otherwise ask whoever gave you the link for a new one.
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

public-survey-asks = { $network } asks what you think. You need not be a member, and you need no account.
public-survey-how = We do not know who you are. Please fill it in once. You may skip questions. You can answer until { $day }, { $hour }.
public-survey-skip = I skip this
public-survey-words = In your own words, { $longest } characters at most. Please give no names and no addresses.
public-survey-send = Send
public-survey-sent = Thank you. Your answers were sent, without your name.
public-survey-sent-more = Please do not fill it in again. You cannot change your answers any more: nobody can see which are yours.
public-survey-over = These questions are closed. They can no longer be answered.
public-survey-full = There are very many answers already. So no more can be taken.
public-survey-survey-empty = You skipped everything. Please answer at least one question.
public-survey-too-long = An answer is too long. Please use { $max } characters at most.
public-survey-choose-a-button = Please choose one of the answers that are listed.
public-survey-bsn = An answer holds a citizen service number. We never keep that. Nothing was sent. Take it out and send it again.
public-survey-kept = The officials and the coordinator read what was answered when the questions close, on { $day } or earlier, and only if there are 5 answers or more. The answers from outside stand apart from those of members. By { $erased } all of it is erased.
public-survey-help = Nobody can call you about this. Do you need help, or have a question? Call { $phone }. In immediate danger: call 112.
