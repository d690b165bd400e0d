# How does it work? and Privacy. The numbers come from the protocol and from the bot itself.

explain-term = { $unit ->
    [hours] { $amount ->
        [one] 1 office hour
       *[other] { $amount } office hours
     }
   *[days] { $amount ->
        [one] 1 working day
       *[other] { $amount } working days
     }
 }

explain-how-key-figure =
    <b>How does it work?</b>

    <b>1. You tell.</b> Choose <b>Share a concern</b>. I ask a few short questions. It takes a few minutes.
    <b>2. A fixed group reads it.</b> At the moment: { $readers }. Nobody else opens what you share.
    <b>3. You hear that it has arrived.</b> Within { $confirm } they confirm it. Is it urgent? Then within { $urgent }.
    <b>4. Somebody takes it up.</b> Within { $takeup }.
    <b>5. You hear what has been done.</b> Within { $feedback }. A concern is not closed before you have heard something. Sometimes they may not tell everything. Then they say so.

    <b>Something more, later?</b> Choose <b>My concerns</b>. There you can add, correct or withdraw. Do they have a question? You will see it here. You may also say that you cannot tell.

    Not sure whether something matters? Do share it. You do not have to prove or find out anything. Do not name other people.

    You can ask for something yourself too: choose <b>Ask for help</b>. For help, advice, a contact or money for an activity.

    You can always call: { $phone }.
    🚨 <b>Immediate danger? Call 112.</b> This bot is not for emergencies.
explain-how-official =
    <b>How does it work?</b>

    Key figures share a concern here, or ask for help. { $where ->
        [desk] Each one comes on the board of the desk on the web.
       *[group] Each one comes as a card in the officials’ group.
    }

    { $where ->
        [desk] <b>Read</b>: you see the text on your own screen only, for { $reading } minutes at most. The journal says who read it, and when.
       *[group] <b>Read</b>: the text is then shown in the group for a short while. The journal says who read it, and when. Does the bot go down just then? Then the text stands there until it works again. Administrators of the group can see in Telegram for another 48 hours what was deleted or changed.
            Telegram lets nobody forward or copy my cards, texts and messages.
    }
    <b>Acknowledge</b>: within { $confirm }, when urgent within { $urgent }.
    <b>Take up</b>: within { $takeup }. You are then the one to turn to.
    <b>Give feedback</b>: within { $feedback } the reporter hears what has been done.
    <b>Close</b>: only when the reporter has heard something.
    <b>Ask a question</b>: the term then stands still until the answer is there.
    <b>Extend the term</b>: once by yourself, with a reason the reporter reads. After that the coordinator decides.
    <b>Escalate</b>: ask the coordinator for help. <b>Reopen</b>: go on with something that was closed.

    The reporter gets a message at every step by itself. A note stays among you.
explain-how-coordinator =
    <b>How does it work?</b>

    Key figures share a concern or ask for help. A fixed group of officials follows one protocol: confirm within { $confirm } (when urgent within { $urgent }), take up within { $takeup }, give feedback within { $feedback }.

    <b>Invite</b>: make a link for one person. They then tell you a code of four digits. You let them in.
    <b>Network</b>: see who takes part, and take somebody out at once when needed.
    <b>Does something take too long?</b> Then you hear of it, with the buttons Assign and Remind. What was told you do not see there.
    { $where ->
        [desk] <b>The officials</b> work at the desk on the web. No group in Telegram is needed.
       *[group] <b>The officials’ group</b>: put the bot in a private group and send /koppel there.
    }
explain-how-chair =
    <b>How does it work?</b>

    Key figures share a concern or ask for help. A fixed group of officials deals with it and tells the reporter what has been done. As chair you do not see any concerns.

    <b>Leading meetings</b>: send /bijeenkomst. There you call a meeting, find a date with a poll or set up a series. You see who is coming, and you can move or cancel it.
    <b>Afterwards</b>: record who was there and what was agreed, and send the minutes round.
    <b>Taking part yourself</b>: choose <b>Meetings</b>. Need a rest? Send /pauze.

explain-privacy =
    <b>Privacy</b>

    • What you write is stored encrypted on the server. There is no score and no profile.
    • Only the fixed group of officials reads what you share. With a concern you decide whether they see your name. When you ask for help, they always see your name.
    • Once it has been dealt with, we erase it within { $kept } days. If it takes longer, you hear why.
    • Telegram could read along. If you do not want that, call { $phone }.
    • If you leave the network, we erase your name at once.
explain-button-kept = More about what we keep
explain-button-read = More about who reads it
explain-button-telegram = More about Telegram
explain-button-meetings = More about meetings
explain-button-leaving = More about leaving
explain-button-rights = More about your rights
explain-privacy-kept =
    <b>What does this bot know about you?</b>
    • The name you chose and your neighbourhood: until you leave the network. Your language and your Telegram account: after that too, encrypted, so that nobody gets in with it any more.
    • What you choose with /pauze: a break, a role, whether you want to be a buddy, whether your name may be seen. Also who your buddy is and whether you are in the core group. Until you change it or leave.
    • How often you were at a meeting this year, and what you did there. You alone see that, in December.
    • In a survey: that you answered. What you answered is kept apart from you.
    • What you are filling in: until { $draft } hours after I wrote to you that I will erase it. I write that about a day after your last answer.
    • What you shared, and the answer to it: until it has been dealt with. After that { $kept } days at most, unless the municipality has a reason to keep it longer. Then you hear so, with the reason. If you withdraw it: { $withdrawn } days.
    • A photo that you send with it: the picture only, without place or time. A voice message: as you recorded it. Your voice can be recognised.
    • A message to the bot: until it has been handled. If that fails, { $failed } days. After that an unreadable mark for a day ({ $received } hours), so that nothing counts twice.
    • A journal: who did what, and when. Without words and without names.

    Everything you write is encrypted on the server. The bot keeps no faith or origin, no score and no profile. There is no field for the name of anybody it is about. It never keeps a citizen service number that you type. Before sending you see whether there is a phone number, an address or the like in your words.
explain-privacy-read =
    <b>Who reads what you share?</b>
    Only the fixed group of officials opens what you share. { $where ->
        [desk] They read it at the municipality’s desk, each on their own screen only, for { $reading } minutes at most. That does not pass through Telegram.
        [both] At the municipality’s desk each reads it on their own screen only. When somebody opens it in their group in Telegram, the text is shown there for { $reading } minutes. Does the bot go down just then? Then the text stands there until it works again. The administrators of that group can see in Telegram for another 48 hours what was deleted or changed. The coordinator is often in that group too.
       *[group] The text is then shown in their group for { $reading } minutes. Does the bot go down just then? Then the text stands there until it works again. The administrators of that group can see in Telegram for another 48 hours what was deleted or changed. The coordinator is often in that group too.
    }
    With a concern you decide whether they see your name. They can ask you later whether they may. Only if you say yes they see your name. Without your name I put no time with it; they do see when something comes in. Could the neighbourhood give you away? Then I ask whether it may be shown. When you ask for help, they always see your name.
explain-privacy-telegram =
    <b>What does Telegram see?</b>
    Telegram sees that you talk to this bot, and could read along. When a conversation is over, I take its messages out of your chat. What is older than two days I cannot take away. You do not want Telegram to see it? Then call: { $phone }.
explain-privacy-meetings =
    <b>What do we keep of meetings?</b>
    • Whether you are coming, who was there and what was agreed: until { $meetings } days after the meeting. The minutes too.
    • What you chose in a date poll: just as long.
    • Whoever leads the meeting and the coordinator see who is coming. Others only see how many people are coming. They see names only if everybody who is coming agrees.
    • A calendar file never has a name in it. If you put it in your calendar, the maker of that calendar has it too.
    • You get a calendar address only when you switch it on yourself, under Meetings. Whoever has that address reads where and when the network meets. We keep an unreadable mark of it and since when it is on, until you switch it off, take a new one or leave.
    • We send the address or a map of the place in the chat, so Telegram sees that too.
explain-privacy-leaving =
    <b>Leaving the network?</b>
    Send /pauze, tell the coordinator or call { $phone }. Your name, your neighbourhood, your choices and what you were filling in are then erased at once. Do you say why you leave? The coordinator reads that with your name; as soon as they have it, it is erased here. What you shared stays, without your name. Your account stays too, encrypted, and in the journal that somebody left, and when. We then keep your account for { $account } days at most, longer only while a report of yours is kept or a request of yours is open. On which day you came and left: { $dates } days. Lines in the journal: about { $journal } days.
explain-privacy-rights =
    <b>Your rights</b>
    • Who is responsible for this: { $controller }.
    • Who watches over it at the municipality (data protection officer): { $has ->
        [yes] { $officer }
       *[no] not said here yet. Call { $phone } and ask
    }.
    • Why it is allowed (legal ground): { $grounded ->
        [yes] { $ground }
       *[no] not said here yet. Call { $phone } and ask
    }.
    • You may ask what we keep about you, have something corrected, have everything erased, or object. Choose below. You get an answer within a month.
    • A complaint? You can go to { $supervisor }.

explain-how-official-at-desk =
    <b>How does it work?</b>

    Key figures share a concern, or ask for help. Each one stands on the board of your desk. Choose one to go on.

    <b>Read</b>: the text then stands on your screen for { $reading } minutes. The journal says who read it, and when.
    <b>Acknowledge</b>: within { $confirm }, when urgent within { $urgent }.
    <b>Take up</b>: within { $takeup }. You are then the one to turn to.
    <b>Give feedback</b>: within { $feedback } the reporter hears what has been done.
    <b>Close</b>: only when the reporter has heard something.
    <b>Ask a question</b>: the term then stands still until the answer is there.
    <b>Extend the term</b>: once by yourself, with a reason the reporter reads. After that the coordinator decides.
    <b>Escalate</b>: ask the coordinator for help. <b>Reopen</b>: go on with something that was closed.

    The reporter gets a message at every step by itself. A note stays among you.

explain-how-coordinator-at-desk =
    <b>How does it work?</b>

    Key figures share a concern or ask for help. A fixed group of officials follows one protocol: confirm within { $confirm } (when urgent within { $urgent }), take up within { $takeup }, give feedback within { $feedback }.

    <b>Invite</b>: make a link for one person. They then tell you a code of four digits. You let them in.
    <b>Network</b>: see who takes part, and take somebody out at once when needed.
    <b>Does something take too long?</b> Then you hear of it, with the buttons Assign and Remind. What was told you do not see there.
    <b>A group in Telegram</b> is not needed. Do the officials want one? Then a coordinator with Telegram binds it.

explain-privacy-at-desk =
    <b>Privacy</b>

    • What you write is stored encrypted on the server. There is no score and no profile.
    • Only the fixed group of officials reads what is reported. With a concern its reporter decides whether they see the name.
    • Once a concern has been dealt with, we erase it within { $kept } days. If it takes longer, its reporter hears why.
    • What you write here does not pass through Telegram.
    • If you leave the network, we erase your name at once.

explain-privacy-kept-at-desk =
    <b>What does Schakel know about you?</b>
    • The name you chose: until you leave the network. Your language: after that too, for a year at most, encrypted.
    • Of your municipality account: an unreadable mark, until you leave the network. After that for a week at most, if you did not read our last message yet.
    • What stands under Messages, also what you type there: for a month at most, encrypted.
    • Where you are signed in: until you sign out, for a day at most.
    • An e-mail address, if you give it to hear that something is waiting: until you remove it or leave.
    • With a meeting: whether you come, who was there and what was agreed.
    • What you are filling in: until { $draft } hours after I wrote to you that I will erase it. I write that about a day after your last answer.
    • A journal: who did what, and when. Also who read which concern. Without words and without names.

    Everything you write is encrypted on the server. Schakel keeps no faith or origin, no score and no profile. It never keeps a citizen service number that you type.

explain-privacy-telegram-at-desk =
    <b>What does Telegram see?</b>
    Of you, nothing: what you and Schakel write here does not pass through Telegram. What you send to a key figure arrives in their Telegram. That Telegram can read.

explain-privacy-read-at-desk =
    <b>Who reads what is reported?</b>
    Only the fixed group of officials opens a concern, { $where ->
        [desk] at the desk
       *[both] at the desk or in their group in Telegram
    }. The text is then shown there for { $reading } minutes. The journal says who read it, and when.
    With a concern its reporter decides whether you see the name. You can ask later whether you may. Only with a yes you see it.
