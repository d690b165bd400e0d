# An account at the web desk: whose it is, and how it ends.

webdesk-page =
    <b>Your desk on the web</b>

    { $state ->
        [open] You have an account at the desk: { $address }. Is something wrong? Then close your desk below.
        [waits] You said that an account is yours. Somebody else still has to agree.
       *[none] You have no account at the desk yet. Go to { $address } and sign in with your account of the municipality. You will see a code. Send me <b>/werkplek</b> here, with that code behind it.
    }

    Can a colleague no longer sign in safely? Then close that desk at once. All else stays as it is.

webdesk-nowhere = This network has no desk on the web.
webdesk-code =
    <b>Is code { $code } on your own screen now?</b>

    Then I ask whether this account belongs to you. Did somebody else give you the code? Then press no. Otherwise that person can read along in your name.

webdesk-no-code = This is no code of the desk. A code has eight signs, like ABCD-2345. You see it when you sign in at the desk.
webdesk-button-mine = Yes, the code is on my screen
webdesk-button-close = Close the desk of { $name }
webdesk-button-sure = Yes, close it
webdesk-sure =
    <b>Close the desk of { $name }?</b>

    Then that account can read and do nothing there any more, at once. The officials and coordinators hear it. It can be opened again with a new code and somebody who agrees.

webdesk-toast = The desk of { $name } is closed.
webdesk-asked =
    Good. { $second ->
        [operator] The operator of the server has to agree, for there is no other official.
       *[official] Another official has to agree. I am asking your colleagues.
    } After that, sign in at the desk again. When nobody says anything, it ends after a week.

webdesk-yours = ✓ Your desk on the web is open: { $address }. Sign in there again.
webdesk-closed = 🚫 { $by } closed your desk on the web. You are signed out there. Do you not know why? Then call a colleague.
webdesk-phone-asked = Good. Another official still has to agree. After that you get your messages from Schakel here.
webdesk-phone-yours = ✓ From now on you get your messages from Schakel here. You keep your desk on the web. Switch on a lock on the app and two-step verification in Telegram.
webdesk-phone-gone = You now get your messages from Schakel at the desk only. You can read or do nothing here any more.

webdesk-page-at-desk =
    <b>Your desk on the web</b>

    You have the desk alone: { $address }. Do you want Telegram too? Go to <b>Where you are signed in</b>, and from there to who has a desk. { $state ->
        [waits] Somebody else still has to agree.
       *[other] {""}
    }

    Can a colleague no longer sign in safely? Then close that desk at once. All else stays as it is.
