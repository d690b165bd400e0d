# Activities: what members organise themselves, from proposal to how it was.

activity-list =
    <b>Activities</b>

    { $role ->
        [key-figure] Do you have an idea for something in your neighbourhood, such as a discussion, a debate or an evening for parents? Propose it. The coordinator answers, and if it goes ahead I invite people.
        [coordinator] What needs an answer from you is at the top.
        [official] Are you going somewhere? Choose the activity and say that you are coming. Then the others know too.
       *[chair] Here is what you are invited to.
    } { $count ->
        [0] There is nothing here yet.
       *[other] { "" }
    }{ $paused ->
        [yes] You are taking a break now. Send /pauze to take part again.
       *[no] { "" }
    }
activity-list-going = { $day } · <b>{ $title }</b>: { $names ->
    [none] nobody from the municipality yet
   *[other] { $names }
 }
activity-line = { $sign } { $day }: { $title }
activity-head =
    <b>{ $title }</b>
    🕖 { $moment }
    📍 { $place }
    👥 For: { $whom }
activity-needs = Needed:
activity-by = { $name ->
    [none] Proposed by somebody who is not in the network any more.
   *[other] Proposed by { $name }.
 }
activity-said = Said about it:
activity-reply = Answer to the question:
activity-story = How it went:
activity-yours = { $comes ->
    [yes] ✅ You are coming.
    [no] You are not coming.
   *[open] Are you coming?
 }
activity-coming = { $count ->
    [0] So far, fewer than five people from the network say they are coming.
   *[other] { $count } people from the network say they are coming.
 } { $officials ->
    [none] Nobody from the municipality yet.
   *[other] From the municipality: { $officials }.
 }
activity-status = { $stage ->
    [proposed] Waiting for the coordinator’s answer, which comes by { $by } at the latest.
    [asked] The coordinator has a question. Once it is answered, the proposal goes on.
    [agreed] This is going ahead.
    [begun] This has begun, or is just over.
    [held] This has taken place.
    [declined] This is not going ahead: the coordinator said no.
    [withdrawn] This is not going ahead: the proposal was withdrawn.
    [lapsed] This did not go ahead: the day came before there was a yes.
    [cancelled] This is not going ahead: it was called off.
    [left] This is not going ahead.
    [told] This has taken place.
   *[untold] This has taken place.
 }

activity-button-new = Propose an activity
activity-button-all = All activities
activity-button-look = View
activity-button-yes = { act-button-loose-yes }
activity-button-no = { spoken-button-no }
activity-button-ask = { card-button-ask }
activity-button-reply = Give an answer
activity-button-withdraw = Withdraw proposal
activity-button-come = { meeting-button-yes }
activity-button-stay = { meeting-button-no }
activity-button-change = { calling-button-change }
activity-button-cancel = Call off
activity-button-tell = Tell how it went
activity-button-money = { fund-button-new }
activity-button-skip = { reporting-button-skip }

activity-proposed = ✓ The coordinator has your proposal. You will hear by { $until } at the latest whether it goes ahead.
activity-answered = ✓ Your answer has been passed on. You will hear by { $until } at the latest whether it goes ahead.
activity-passed-on = ✓ This is now going to the person who proposed it.
activity-told = ✓ Thank you. { $readers ->
    [0] The coordinator reads how it went.
    [one] The 1 person who was invited now reads how it went.
   *[other] The { $readers } people who were invited now read how it went.
 }
activity-preview = { $count ->
    [0] Nobody would get an invitation now. Choose another group with <b>Change</b>.
    [one] <b>1 person</b> gets an invitation ({ $audience }, and the officials). This is what goes out:
   *[other] <b>{ $count } people</b> get an invitation ({ $audience }, and the officials). This is what goes out:
 }
activity-story-preview = { $count ->
    [0] This is what the coordinator reads
    [one] This is what the 1 person who was invited reads
   *[other] This is what the { $count } people who were invited read
 }{ $photo ->
    [yes] , with one photo:
   *[no] :
 }
activity-cancel-preview = <b>{ $title }</b> will not go ahead. { $count ->
    [0] Nobody had been invited yet.
    [one] The 1 person who was invited hears it at once.
   *[other] The { $count } people who were invited hear it at once.
 }

activity-news-proposed = ✋ <b>{ $name }</b> proposes an activity. Answer by <b>{ $by }</b> at the latest: that was promised.
activity-news-answered = 💬 <b>{ $name }</b> answers your question about <b>{ $title }</b>. Now answer by <b>{ $by }</b> at the latest.
activity-news-reminder = ⏰ A proposal is still waiting for an answer. { $name } was promised an answer by <b>{ $by }</b>.
activity-news-overdue = ⏰ <b>Late:</b> { $name } was to hear by { $by } whether this goes ahead. { $name } knows that it will take longer. Choose your answer below.
activity-news-agreed = ✅ <b>Yes!</b> Your activity <b>{ $title }</b> can go ahead, on { $moment }. I am inviting { $count ->
    [one] 1 person
   *[other] { $count } people
 } now. You can see who is coming at <b>View</b>. The day after, I will ask you how it went. Does something change? Choose <b>Change</b> or <b>Call off</b>.
activity-news-declined = Your activity <b>{ $title }</b> is not going ahead now. This is what the coordinator says about it. Do you want to talk about it, or do it another way? Call { $phone }, or propose something new at <b>Together</b>.
activity-news-asked = ❓ The coordinator wants to know something about <b>{ $title }</b>. After your answer you will hear whether it goes ahead.
activity-news-asked-again = ❓ A question about <b>{ $title }</b> is still open. The coordinator can only decide after your answer.
activity-news-late = You were to hear today whether <b>{ $title }</b> goes ahead. We did not manage that, sorry. All coordinators know now. Would you rather not wait? Call { $phone }.
activity-news-lapsed = The day of <b>{ $title }</b> came before there was a yes. The proposal is closed now. Do you still want to do it? Propose it again at <b>Together</b>, or call { $phone }.
activity-news-lapsed-for-all = The day of <b>{ $title }</b> came before there was a yes. The proposal is closed. The person who proposed it has been told.
activity-news-withdrawn = The proposal <b>{ $title }</b> was withdrawn. There is nothing left for you to do.
activity-news-invited = 🎉 You are invited to an activity from the network.
activity-news-moved = 🕖 <b>{ $title }</b> is at another time: <b>{ $moment }</b>. Whoever had answered is asked again.
activity-news-changed = ✏️ Something has changed about <b>{ $title }</b>.
activity-news-cancelled = ✗ <b>{ $title }</b> on { $moment } is not going ahead. You do not have to do anything.
activity-news-ended = ✗ <b>{ $title }</b> on { $moment } is not going ahead. You do not have to do anything.
activity-news-left = ✗ <b>{ $title }</b> on { $moment } is not going ahead: the person who proposed it is not in the network any more. Those who were invited only hear that it is off.
activity-news-how = 🎉 <b>{ $title }</b> has taken place. How did it go? Tell us in a few lines, with a photo if you like. Those who were invited read it. You can also skip this.
activity-news-story = 🎉 <b>{ $title }</b> has taken place. { $name ->
    [none] This is how it went:
   *[other] { $name } tells how it went:
 }
