# Words that lead to one person.

spotting-found =
    <b>Do you really want to include this?</b>
    Nothing has been sent yet. With this, exactly one person or place can be found:
spotting-more = { $count ->
    [one] And 1 more.
   *[other] And { $count } more.
 }
spotting-why =
    It need not be there. The officials can help you without it. The less it says about others, the safer it is. They can always ask later.

    Take it out? Choose <b>Change</b>, edit your own message and then choose <b>Send</b> again. Is it really needed? Choose <b>Send anyway</b>.
spotting-kind-bsn = citizen service number
spotting-kind-phone = phone number
spotting-kind-email = e-mail address
spotting-kind-web = web address
spotting-kind-iban = bank account
spotting-kind-plate = licence plate
spotting-kind-address = address
