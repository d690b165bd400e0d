# The first conversation with somebody who opens an invitation. Source of the expectations:
# the guide, "Praten over wederzijdse verwachtingen".

onboarding-purpose =
    <b>Welcome to { $network }</b>

    { $role ->
        [official] You are invited as an <b>official</b>.
        [coordinator] You are invited as a <b>coordinator</b>.
        [chair] You are invited as a <b>chair</b>.
       *[key-figure] You are invited as a <b>key figure</b>.
    }

    This is a network of people who know their neighbourhood well, together with the municipality of { $municipality }. Key figures tell what is going on: tension, worries, or what is needed. A fixed group of officials reads it, acts on it and tells you what they did.

    First we explain how it works. That takes about three minutes. Then you choose whether you join.

onboarding-expectations =
    <b>What we expect of each other</b>

    { $role ->
        [official] <b>What we ask of you</b>
            • Read a concern and confirm in time that it has arrived.
            • Take it up, and tell the reporter what happens with it.
            • Talk about concerns only with colleagues who belong here.
            • Key figures see your name. That way they know who reads their concerns.

            <b>What you may expect</b>
            • You do this with a fixed group of colleagues, never alone.
            • The agreements are the same for everybody. The bot keeps track of the days.
        [coordinator] <b>What we ask of you</b>
            • Invite only people you know or have talked to.
            • Let somebody in only when you have heard the code yourself.
            • Take somebody who stops out of the network at once.
            • See to it that every reporter gets an answer.

            <b>What you may expect</b>
            • Under /netwerk you always see who takes part.
            • You can take somebody out at any moment. That works at once.
        [chair] <b>What we ask of you</b>
            • Lead meetings without taking sides.
            • See to it that everybody can say something.
            • You do not see concerns.

            <b>What you may expect</b>
            • The municipality arranges what you need to lead a meeting.
            • What people tell in confidence stays with those who need to know.
       *[key-figure] <b>What we ask of you</b>
            • Tell what you yourself see or hear in your neighbourhood, if you want to.
            • You choose when and how often. It is voluntary.

            <b>What we do not ask</b>
            • You do not have to find anything out or watch anybody.
            • Names of people are not needed. Please leave them out.
            • Is there immediate danger? Call <b>112</b>. Do not wait for this bot.

            <b>What you may expect of the municipality</b>
            • A fixed group of officials reads your concern. You get their names.
            • You hear at once on which day you will get an answer.
            • You always hear what was done with it, or why not.
            • You may ask for help too. The network is there for you as well.
    }

onboarding-in-danger = Is somebody in danger now? Call <b>112</b>. Do not wait for this bot.

onboarding-telegram =
    <b>What Telegram can see</b>

    This bot works in Telegram. Conversations with a bot are not sealed all the way (they are not "end-to-end encrypted"). So Telegram can read what you and the bot write here. Telegram also knows that you talk with this bot.

    { $role ->
        [key-figure] Do you want to tell something that Telegram must not know? Call the municipality: <b>{ $phone }</b>.

            Officials do not get your Telegram account or your phone number from us. With every concern you choose whether they see your name. When you ask for help, they see your name.
       *[other] So write no more here than is needed. Do you want to discuss something that Telegram must not know? Do so in person or by phone.

            In a group in Telegram the others in it see your name and your picture in Telegram.
    }

    <b>Switch this on in Telegram now</b>
    • Two-step verification: Settings, Privacy and Security, Two-Step Verification. Choose a password that you use nowhere else. Whoever takes over your number does not get into your account then.
    • A lock on the app: on the same screen, Passcode. Whoever picks up your phone does not read along then.

    See there, too, who can see your number.

onboarding-keeping =
    <b>What we keep, and how long</b>

    { $role ->
        [key-figure] • Your name, your neighbourhood, your language and your Telegram account: as long as you take part. Do you stop? Then we erase your name and your neighbourhood at once. Your account we keep encrypted, so that nobody gets in with it any more.
            • A concern that you start and do not send: about two days. We tell you before we erase it. If we cannot reach you, we erase it after a week.
            • A concern that you send: the municipality keeps it, so that it can do its work. Do you stop? Then the concern stays, without your name.
       *[other] • Your name, your language and your Telegram account: as long as you take part. Do you stop? Then we erase your name at once. Your account we keep encrypted, so that nobody gets in with it any more.
            • What you do in the network, and when: in the journal. Also who reads which concern. That way it can always be checked who has seen what.
    }
    • Do you choose not to join? Then we erase everything at once.

    Your name, your account and all that you write are stored encrypted on the municipality’s computer. We do not keep what anybody believes or where anybody comes from. There is no score and no profile, of anybody.

onboarding-consent =
    <b>Will you join?</b>

    You now know what we ask, what you get in return, and what we keep. Do you agree with that?

    { $role ->
        [key-figure] <b>For how long?</b> We keep your name and your neighbourhood until you stop. What you share is erased at most { $kept } days after it has been dealt with. If it takes longer, you hear why.
       *[other] <b>For how long?</b> We keep your name until you stop. What you did stays in the journal, without your name.
    }

    You can stop at any time, without a reason.

onboarding-name =
    <b>What may we call you?</b>

    Type a name. A first name or a nickname is fine.

onboarding-neighbourhood =
    <b>Which neighbourhood do you know best?</b>

onboarding-language =
    <b>In which language do you want to read the bot?</b>

onboarding-waiting =
    <b>Almost done</b>

    This is your code:

    <b>{ $code }</b>

    Tell this code to { $coordinator }, by phone or when you meet. Do not type it anywhere and do not send it to anybody. That way we know for sure that it is you.

    After that it goes on by itself.

onboarding-wrong-code = The code that was heard was not right. That does not matter. Below is a new one.

onboarding-some-coordinator = the coordinator

onboarding-leaving =
    <b>Do you want to stop?</b>

    Then we erase everything you have told here. If you want to join later after all, you need a new invitation.

onboarding-button-go-on = Go on
onboarding-button-agree = Yes, I will join
onboarding-button-decline = Rather not
onboarding-button-own-name = { $name }
onboarding-button-leave = Yes, stop and erase everything
onboarding-button-stay = No, go on

onboarding-declined =
    Thank you for saying so. You are not joining, and we have erased everything about you.

    Thank you for taking the time to read. Do you change your mind? Ask the municipality for a new invitation.

onboarding-waiting-second =
    <b>Almost done</b>

    Your code is right. Now somebody of the municipality has to agree. You do not have to do anything. You will hear here, within a week.

onboarding-turned-down =
    It was not possible to let you in. We have erased everything about you.

    Do you think this is a mistake? Call the municipality: { $phone }. With a new invitation you can try once more.

onboarding-lapsed =
    Your invitation has expired, because it took more than a week. We have erased everything about you.

    Do you still want to join? Ask the municipality for a new invitation.

onboarding-telegram-at-desk =
    <b>How you take part</b>

    You work at the desk, in your browser. What you and Schakel write here does not pass through Telegram. Key figures do report in Telegram: Telegram can read what they write.

    All that Schakel says to you stands under <b>Messages</b>, for a month at most. That is also where you answer.

    <b>Take care</b>
    • Lock your computer when you walk away, and sign out when you have finished.
    • Give your municipality account to nobody else.

onboarding-keeping-at-desk =
    <b>What we keep, and how long</b>

    • Your name and your language: as long as you take part. Do you stop? Then we erase your name at once.
    • Of your municipality account: an unreadable mark, as long as you take part. We keep nothing else that is there: not your name, not your e-mail address, not your password. Would you like an e-mail when something waits for you here? Then you give an address yourself, and you take it away again yourself.
    • What stands here under Messages: for a month at most, encrypted.
    • What you do in the network, and when: in the journal. Also who reads which concern. That way it can always be checked who has seen what.
    • Do you choose not to join? Then we erase everything at once. Only our last message to you waits for you for another week.

    Your name and all that you write are stored encrypted on the municipality’s computer. We do not keep what anybody believes or where anybody comes from. There is no score and no profile, of anybody.

onboarding-language-at-desk = <b>Which language do you want to read?</b>

onboarding-hopes =
    <b>While you wait: what do you hope for, and what would you rather not?</b>
    You do not have to. If you would like to say it, type it here. The coordinator reads it once, when you are in. Then it is forgotten.
onboarding-hopes-noted = ✓ Noted. You can type something else: then that counts.
