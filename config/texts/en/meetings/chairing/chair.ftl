# A member as the chair of one meeting: asked first, and only on a yes.

chair-asks =
    👤 <b>Would you chair this meeting?</b>

    <b>{ $title }</b>
    🕢 { $when }
    📍 { $where }

    { $turn ->
        [yes] You wanted to take turns as chair. Now it is your turn.
       *[no] { $name } is asking you.
    }

    The chair opens and closes the meeting, and makes sure that everybody is heard. The bot helps you with the agenda, who is there, the agreements and the minutes. You lead this one meeting only. If you say yes, your name is in the invitation.

    Please say so before { $until }. No is fine too, and you need not say why. { $turn ->
        [yes] Nobody hears what you answer. After a no the question goes to the next person.
       *[no] Only { $name } sees what you answer.
    }
chair-asked = 👤 You were asked to chair <b>{ $title }</b>, { $when }.
chair-said-agreed = ✓ You said <b>yes</b>. Thank you! You are the chair. <b>Lead</b> shows you how it stands and what you can do. If you cannot after all, give it back: you can until it begins.
chair-said-agreed-over = ✓ You said <b>yes</b>, and you were the chair. Thank you!
chair-said-agreed-not-now = You are no longer the chair of this meeting. Thank you for being willing. You need not do anything.
chair-said-cannot = ✓ You said that you cannot this time. That is fine. Another time, perhaps.
chair-said-rather = ✓ You said that you would rather not. That is fine. { $turn ->
    [yes] You are no longer in the turn of this series either.
   *[no] You need not do anything.
 }
chair-said-silent = No answer is waited for any more. You need not do anything.
chair-answer-agreed = Yes, I will
chair-answer-cannot = Another time
chair-answer-rather = Rather not

chair-page =
    👤 <b>Chair of { $title }</b>
    🕢 { $when }
chair-now = Chair: <b>{ $name }</b>
chair-now-agreed = Chair: <b>{ $name }</b>, who said yes. Is it to be somebody else? Then choose <b>Change</b> on the page of the meeting.
chair-now-nobody = Chair: nobody yet.
chair-waits = ⏳ { $name } was asked and can answer until { $until }. You will read the answer here.
chair-waits-other = ⏳ A member was asked and can answer until { $until }. Whoever asked will hear the answer.
chair-waits-turn = ⏳ Whoever is next was asked and can answer until { $until }. After a no the next person is asked automatically.
chair-answered-cannot = { $name } cannot this time. Only you see this.
chair-answered-rather = { $name } would rather not. Only you see this.
chair-answered-silent = { $name } did not answer. Only you see this.
chair-choose = You can ask a member. They think about it, and may say no. Whom do you ask?
chair-choose-nobody = There is no member now whom you can ask for this.
chair-sure = You ask <b>{ $name }</b> to chair { $title }. Only you see the answer.
chair-giving-back = You are then no longer the chair of <b>{ $title }</b>. Whoever called the meeting hears it at once, and looks for somebody else.
chair-given-back = ✓ You are no longer the chair of <b>{ $title }</b>. That is fine. Whoever called the meeting knows. You are still invited.

chair-news-agreed = ✓ <b>{ $name }</b> said yes and chairs <b>{ $title }</b>. The invitation says so now.
chair-news-declined = { $answer ->
    [cannot] <b>{ $name }</b> cannot chair <b>{ $title }</b> this time.
   *[rather] <b>{ $name }</b> would rather not chair <b>{ $title }</b>.
 } Only you see this. Do you want to ask somebody else?
chair-news-lapsed = Nobody said yes to your question to chair <b>{ $title }</b>. Only you see this. Do you want to ask somebody else?
chair-news-vacant = 👤 <b>{ $title }</b> has no chair now. Do you want to choose somebody?

chair-button-chair = Chair
chair-button-choose = Choose a chair
chair-button-ask = Ask
chair-button-back = Withdraw the question
chair-button-give = Give back the chair
chair-button-give-yes = Yes, give it back
chair-button-keep = No, I stay the chair

chair-news-passing = 👤 <b>{ $title }</b> has no chair any more. The next person in turn is asked automatically. Would you rather not wait? Then choose somebody.

chair-turn-asks =
    👤 <b>Would you like to chair in turn?</b>

    It is about the series <b>{ $title }</b>. Whoever joins in chairs one meeting now and then. When it is your turn we ask you, a few days to two weeks before. You may always say no then.

    You need not do this. Whoever leads the series sees only who says yes.
chair-turn-said-agreed = ✓ You are in the turn. Thank you! When it is your turn we ask you. You can stop at any time.
chair-turn-said-rather = ✓ You are not in the turn. That is fine. Would you like to later? You can below.
chair-turn-over = There is no turn for this series any more. You need not do anything.
chair-turn-answer-agreed = I join in
chair-turn-answer-rather = Rather not
chair-turn-answer-stop = I no longer join in
chair-turn-page =
    👤 <b>Chairs in turn: { $title }</b>

    { $going ->
        [yes] For each meeting without a chair we ask whose turn it is, from two weeks before. After a no or no answer we ask the next one. Is nobody left? Then you hear it, at least two days before.
       *[no] Members can chair the meetings in turn. We ask everybody the series is for, once: who would like to? Then we ask for each meeting whose turn it is.
    }
chair-turn-willing = In the turn: { $names }.
chair-turn-nobody-yet = Nobody has said that they join in yet.
chair-turn-button-turn = Chairs in turn
chair-turn-button-ask = Ask who would like to
chair-turn-button-more = Ask those who came since, too
chair-turn-button-stop = Stop the turn
