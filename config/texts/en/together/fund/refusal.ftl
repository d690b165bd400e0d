# Why something about the fund is not possible.

refusal-fund-gone = This request is not there for you (any more).
refusal-fund-nobody-decides = There is no (other) coordinator now who can decide about this. Call the municipality, or ask later.
refusal-fund-too-many = { $most } requests of yours are waiting for an answer already. Wait for those first, or withdraw one.
refusal-fund-empty = This year’s fund is empty. In January there is money again. Can it not wait? Talk to the coordinator.
refusal-fund-more-than-left = There is not that much left in this year’s fund. Choose Change and ask for € { $left } at most.
refusal-fund-activity-over = This activity is over, or off. At Together you can also ask for money by itself.
refusal-fund-account-number = There is an account number in this. Leave it out: a coordinator calls you to ask where the money can go. Type it again without that number, and delete your message here.
refusal-fund-decided = This has already been decided. Choose View to see how.
refusal-fund-your-own = You do not decide about your own request. Another coordinator does.
refusal-fund-halfway = There is a first yes already. Open it again with View, and choose Yes too or No.
refusal-fund-not-halfway = No second yes is awaited here (any more). Choose View to see how it stands.
refusal-fund-second-is-another = You said yes already. The second yes is another coordinator’s.
refusal-fund-no-second = From € { $least } on, two coordinators have to say yes, and there is no second one now. Choose Change and give a smaller sum, or wait until there is a second one.
refusal-fund-too-little-left = { $left ->
    [0] This year’s fund is used up. Say no, or wait until money comes back.
   *[other] There is only € { $left } left in this year’s fund. Give a smaller sum, or say no.
 }
refusal-fund-not-to-pay = No money is set aside here (now), or it has been paid already. Choose View to see how it stands.
refusal-fund-no-question = There is no question open about this request (any more).
refusal-fund-over = This is not possible any more: the money has been paid, or the request is closed.
refusal-fund-not-to-tell = It has been told already, or this is closed.
