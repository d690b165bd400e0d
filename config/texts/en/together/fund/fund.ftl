# The fund: money for what members do, from request to what was done with it.

fund-head =
    <b>Small fund</b>

    Money from the municipality for what you do together, such as coffee, a room or a speaker. This year there is € { $budget }, and at most € { $most } at a time. A coordinator decides. Afterwards you tell in two sentences what was done with it. { $count ->
        [0] There is nothing here yet.
       *[other] { "" }
    }{ $paused ->
        [yes] You are taking a break now. Send /pauze to take part again.
       *[no] { "" }
    }
fund-stands = In { $year }: € { $paid } paid, € { $aside } promised. There is <b>€ { $left }</b> left. What is left over does not go on to next year.
fund-before = In { $year } there was € { $budget }. { $people ->
    [0] Fewer than five people got something from the fund. Then no sum stands here: it could be about one person.
   *[other] About { $people } people together got about € { $paid }.
 }
fund-line = { $sign } € { $euros }: { $what }
fund-asked-for = Asked for: <b>€ { $euros }</b>
fund-activity = For the activity <b>{ $title }</b>.
fund-by = { $name ->
    [none] Asked by somebody who is not in the network any more.
   *[other] Asked by { $name }.
 }
fund-said = Said about it:
fund-reply = Answer to the question:
fund-account = What was done with it:
fund-status = { $stage ->
    [asked] Waiting for a coordinator’s answer, which comes by { $by } at the latest.
    [questioned] The coordinator has a question. Once it is answered, the request goes on.
    [halfway] There is one yes, to € { $granted }. A second coordinator decides too, by { $by } at the latest.
    [granted] Yes: € { $granted }. The money is set aside. { $name ->
        [none] The coordinator
       *[other] { $name }
     } calls to ask where it can go.
    [paid] € { $granted } has been paid. What was done with it will be told here by { $by }.
    [declined] No: there is no money from the fund for this.
    [withdrawn] The request was withdrawn.
    [lapsed] Closed: nobody decided in time.
    [unpaid] Closed: the money was not paid in time, and is back in the fund.
    [left] Closed.
    [told] € { $granted } was paid, and it was told what was done with it. This is finished.
   *[untold] € { $granted } was paid. This is closed.
 }

fund-button-new = Ask for money
fund-button-look = { activity-button-look }
fund-button-yes = { act-button-loose-yes }
fund-button-second = Yes too
fund-button-no = { spoken-button-no }
fund-button-ask = { card-button-ask }
fund-button-reply = { activity-button-reply }
fund-button-withdraw = Withdraw request
fund-button-paid = Paid
fund-button-paid-sure = Yes, it has been paid
fund-button-not-yet = { after-button-later }
fund-button-tell = { activity-button-tell }

fund-how-much = How much money do you need? At most € { $most }.
fund-preview = You are asking the fund for <b>€ { $euros }</b>{ $title ->
    [none] .
   *[other] , for <b>{ $title }</b>.
 } The coordinators read this:
fund-yes-preview = { $two ->
    [yes] You say yes to <b>€ { $euros }</b>. For such a sum a second coordinator has to say yes too. Until then nothing is set aside.
   *[no] You say yes to <b>€ { $euros }</b>. That money is then set aside. The person who asked hears that you will call to ask where it can go. Once it is paid, choose <b>Paid</b>.
 }
fund-account-preview = This is what the coordinators read{ $photo ->
    [yes] , with one photo:
   *[no] :
 }
fund-sure = Has the <b>€ { $euros }</b> really been paid{ $name ->
    [none] ?
   *[other] { " " }to { $name }?
 } It then counts as spent, and you cannot undo that.

fund-asked = ✓ The coordinators have your request. You will hear by { $until } at the latest whether it is possible.
fund-answered = ✓ Your answer has been passed on. You will hear by { $until } at the latest whether it is possible.
fund-passed-on = ✓ This is now going to the person who asked for the money.
fund-told = ✓ Thank you. The coordinators now read what was done with it. This is finished.

fund-news-asked = ✋ <b>{ $name }</b> asks for money from the fund. Answer by <b>{ $by }</b> at the latest: that was promised.
fund-news-answered = 💬 <b>{ $name }</b> answers your question about money from the fund. Now answer by <b>{ $by }</b> at the latest.
fund-news-halfway = ✋ There is one yes to <b>€ { $granted }</b> from the fund. For such a sum a second coordinator has to say yes too. Answer by <b>{ $by }</b> at the latest.
fund-news-halfway-for-you = One coordinator says yes to your request. For such a sum a second one decides too. You will hear by <b>{ $by }</b> at the latest.
fund-news-both-yes = ✅ There is a second yes to <b>€ { $granted }</b> from the fund. The money is set aside. { $payer ->
    [you] Call the person who asked
    [none] Call the person who asked
   *[other] { $payer } calls the person who asked
 } to hear where it can go.
fund-news-reminder = ⏰ A request to the fund is still waiting for an answer. { $name } was promised an answer by <b>{ $by }</b>.
fund-news-overdue = ⏰ <b>Late:</b> { $name } was to hear by { $by } whether there is money. { $name } knows that it will take longer. Choose your answer below.
fund-news-late = You were to hear today whether there is money from the fund. We did not manage that, sorry. All coordinators know now. Would you rather not wait? Call { $phone }.
fund-news-questioned = ❓ The coordinator wants to know something about your request to the fund. After your answer you will hear whether it is possible.
fund-news-questioned-again = ❓ A question about your request to the fund is still open. A coordinator can only decide after your answer.
fund-news-granted = ✅ <b>Yes!</b> You get <b>€ { $granted }</b> from the fund{ $less ->
    [yes] {" "}(you asked for € { $euros }).
   *[no] .
 } The money is set aside for you. { $payer ->
    [none] A coordinator
   *[other] { $payer }
 } calls you to ask where it can go. Do not type your account number in this chat. Do you not need it after all? Choose <b>Withdraw request</b>.
fund-news-declined = There is no money from the fund now for your request of € { $euros }. This is what the coordinator says about it. Do you want to talk about it? Call { $phone }, or ask for something else at <b>Together</b>.
fund-news-pay = ⏰ <b>€ { $granted }</b> from the fund is set aside for { $name ->
    [none] a member
   *[other] { $name }
 }, and it has not been paid yet. Call to ask where it can go. Has it been paid? Choose <b>Paid</b>.
fund-news-pay-late = ⏰ <b>€ { $granted }</b> has been set aside for { $name ->
    [none] a member
   *[other] { $name }
 } for more than six weeks. In about two weeks the money goes back to the fund. Pay it, or call if that does not work.
fund-news-paid = ✓ <b>€ { $granted }</b> from the fund has been paid. Enjoy it! Afterwards, tell in two sentences what you did with it, by <b>{ $by }</b> at the latest. You can add a photo. I will remind you.
fund-news-account-soon = You got € { $granted } from the fund. Would you tell in two sentences what you did with it? You have until <b>{ $by }</b>.
fund-news-account-now = You have not told yet what you did with the € { $granted } from the fund. Two sentences are enough, and it is still possible. Is it difficult? Then call { $phone }.
fund-news-account-late = { $name } has not told yet what was done with € { $granted } from the fund. It may simply have been forgotten. Why not call to hear how it went?
fund-news-account = 🎉 { $name ->
    [none] This is what was done
   *[other] { $name } tells what was done
 } with € { $granted } from the fund:
fund-news-withdrawn = A request of € { $euros } to the fund was withdrawn. There is nothing left for you to do.
fund-news-lapsed = Nobody decided in time about your request of € { $euros }. The request is closed now. Do you still need the money? Ask again at <b>Together</b>, or call { $phone }.
fund-news-lapsed-for-all = Nobody decided in time about a request of € { $euros } to the fund. The request is closed. The person who asked has been told.
fund-news-unpaid = The € { $granted } from the fund was not paid in time. We are sorry. The money is back in the fund now. Do you still need it? Call { $phone }, or ask again at <b>Together</b>.
fund-news-unpaid-for-all = € { $granted } was set aside for sixty days and was not paid. The money is back in the fund. The person who asked has been told.
fund-news-left = A request to the fund is closed: the person who asked is not in the network any more. Nothing needs to be paid.
