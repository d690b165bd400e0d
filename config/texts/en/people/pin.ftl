# The PIN: chosen, typed, forgotten, and taken away by two.

pin-choose =
    <b>Choose a PIN of six digits</b>

    Type it here. I take your message away at once. The PIN is a second lock: whoever has only your phone cannot read then. Take no year, no date and no row like 123456, and no PIN that you use elsewhere. After a right PIN I do not ask for it for { $minutes } minutes.

pin-check = Type your PIN: six digits. I take your message away at once. Forgotten? Ask two colleagues for help: they send /pincode.
pin-again = Type the same PIN once more.
pin-different = Those were not the same digits. Choose again: type six digits.
pin-not-six = A PIN has exactly six digits. Type it once more.
pin-weak = This PIN is too easy to guess, or you had it before. Choose another: no row, no repetition, no year and no date.
pin-kept = Your PIN is kept. I ask for it when you want to read, and then not for { $minutes } minutes. Tell it to nobody.
pin-chosen-of = { $colleague } has chosen a PIN. Did { $colleague } have one before, or do you know that the phone was away? Then call them. Was it somebody else? Send /telefoonkwijt at once.
pin-right = Your PIN is right. Now press once more what you wanted to do.
pin-reading = Your PIN is right. The text of { $reference } now stands in the officials’ group.
pin-not-shown = Your PIN is right, but the text of { $reference } cannot be shown now. Press once more in the group: then you hear why.
pin-renew = Your PIN is right, but it stood where others could see it, or you want another. Choose a new one now: type six digits.
pin-wrong =
    That PIN is not right. { $left ->
        [one] You can try once more.
       *[other] You can try { $left } more times.
    }

pin-locked = 🚫 Your PIN is locked. Call two colleagues, at least one of them an official. They send /pincode and take it away together. Then you choose a new one.
pin-locked-of = 🚫 The PIN of { $colleague } is locked: wrong five times. Call { $colleague }. Was it somebody else? Send /telefoonkwijt at once.
pin-in-group = A PIN does not belong in the group. I take this message away; if it still stands here, take it away yourself. Others may know the PIN now: whoever typed it chooses a new one when they next read.
pin-not-asked = This network asks for no PIN.
pin-page =
    <b>PIN</b>

    { $state ->
        [set] You have a PIN. After a right PIN I do not ask for it for { $minutes } minutes.
        [locked] Your PIN is locked. Ask two colleagues to take it away.
       *[none] You have no PIN yet.
    }

    Has a colleague forgotten their PIN? Call first, and listen whether you know the voice. It takes two to take it away, at least one of them an official. Nobody takes away their own PIN.

pin-button-anew = Choose a new PIN
pin-button-away = Take away the PIN of { $name }
pin-button-away-too = Take away too: { $name }
pin-reset-one-more = Good. The PIN of { $colleague } is gone as soon as a second colleague wants that too, within a day.
pin-reset-asked = { $by } wants to take away the PIN of { $colleague }. Call { $colleague }. Do you know the voice? Then send /pincode and choose { $colleague }.
pin-reset-asked-yours = { $by } wants to take away your PIN. Did you not ask for that? Call a colleague at once.
pin-reset-yours = Your PIN was taken away by { $colleague } and { $by }. You choose a new one when you want to read, or now with /pincode.
pin-reset-done = The PIN of { $colleague } was taken away by two colleagues.
pin-toast = First type your PIN, in your own chat with me.
pin-toast-locked = Your PIN is locked. Look in your own chat with me.
pin-toast-reset = The PIN was taken away.
pin-toast-one-more = One more colleague, then it is gone.

pin-choose-at-desk =
    <b>Choose a PIN of six digits</b>

    Type it here. I take your message away at once. The PIN is a second lock: whoever sits down at your computer cannot read then. Take no year, no date and no row like 123456, and no PIN that you use elsewhere. After a right PIN I do not ask for it for { $minutes } minutes.
