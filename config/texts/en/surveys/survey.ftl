# Surveys and questions about policy: what members are asked, and what the coordinator sees.

survey-ask-pulse = 🗣 <b>{ $title }</b>
survey-ask-policy = 📋 <b>{ $title }</b>
survey-ask-evaluation = 🔎 <b>{ $title }</b>
survey-ask-role = 🤝 <b>{ $title }</b>
survey-ask-who =
    🏘 <b>{ $title }</b>

    Young and old, with and without a social profession: once a year we look whether the network is in balance. We do not ask where you come from, what you believe or what you think.
survey-ask-how =
    { $questions ->
        [one] The municipality asks you <b>1 short question</b>. You may skip it.
       *[other] The municipality asks you <b>{ $questions } short questions</b>. You may skip any.
    } You can answer until { $day }, { $hour }.

    Your answer is kept <b>without your name</b>. The officials and the coordinator only see numbers, and only from 5 answers on. What you write yourself, they can read too. { $share ->
        [yes] Whoever takes part gets to see the numbers as well.
       *[no] The results go to the officials and the coordinator.
    }
survey-ask-how-steps =
    { $questions ->
        [one] The municipality asks you <b>1 short question</b>. You may skip it.
       *[other] The municipality asks you <b>{ $questions } short questions</b>. You may skip any.
    } You can answer until { $day }, { $hour }.

    Your answer is kept <b>without your name</b>. The officials and the coordinator only see what at least 5 people answer, in steps of five and never exactly. { $share ->
        [yes] Whoever takes part gets to see that as well.
       *[no] The results go to the officials and the coordinator.
    }
survey-ask-report = How often people choose something is later in the year report too: in fives, and only from five people on.
survey-ask-answered =
    ✓ <b>{ $title }</b>

    You have answered. Thank you!

survey-thanks =
    ✓ Thank you. Your answers were sent, without your name.

    Nobody can see what you answered. So nobody can call you about it either. Is there something you are worried about, or do you need help? Choose <b>Share a concern</b> or <b>Ask for help</b> below.
survey-thanks-reader = ✓ Thank you. Your answer was sent, without your name. The results come when the question closes.
survey-unsent-reader = The question is closed. What you had filled in was not sent, and was erased.
survey-unsent = The survey is closed. What you had filled in was not sent, and was erased. Is there something you want to tell? Choose <b>Share a concern</b>.
survey-no-names = { $question } Mention no names and no addresses.

survey-ready-learn = What would you like to learn most?
survey-ready-learn-1 = Signals of tension and radicalisation
survey-ready-learn-2 = Building a network
survey-ready-learn-3 = Talking across cultures
survey-ready-learn-4 = Dealing with sensitivities
survey-ready-learn-5 = Organising an activity
survey-ready-learn-6 = Talking about taboos
survey-ready-mood = How is the mood in your neighbourhood?
survey-ready-mood-1 = 1 · very bad
survey-ready-mood-2 = 2 · bad
survey-ready-mood-3 = 3 · so-so
survey-ready-mood-4 = 4 · good
survey-ready-mood-5 = 5 · very good
survey-ready-heard = What do you hear?
survey-ready-help = Do you need help?
survey-ready-help-1 = No, I manage
survey-ready-help-2 = Yes, I lack information
survey-ready-help-3 = Yes, I need support
survey-ready-useful = Is the network of use to you in your work or your neighbourhood?
survey-ready-safe = Can you tell what you see without worrying about yourself?
survey-ready-listening = Does the municipality listen to what the network tells?
survey-ready-close = Do you know others in the network well enough to call them?
survey-ready-fitting = Does what we ask of you suit you?
survey-ready-role = Does the role of the municipality still fit?
survey-ready-role-keep = Yes, it still fits
survey-ready-role-directs = Rather: it directs
survey-ready-role-supports = Rather: it supports
survey-ready-role-joins = Rather: it takes part
survey-ready-role-mixed = Rather: a bit of everything
survey-ready-age = How old are you?
survey-ready-age-under-25 = Younger than 25
survey-ready-age-25-to-39 = 25 to 39
survey-ready-age-40-to-59 = 40 to 59
survey-ready-age-from-60 = 60 or older
survey-ready-age-unsaid = I would rather not say
survey-ready-profession = Do you have a social profession? For example in care, at a school or in welfare work.
survey-ready-profession-yes = Yes
survey-ready-profession-no = No
survey-ready-profession-unsaid = I would rather not say
survey-agree-1 = 1 · not at all
survey-agree-2 = 2 · not really
survey-agree-3 = 3 · a little
survey-agree-4 = 4 · mostly
survey-agree-5 = 5 · entirely
survey-scale-1 = 1 · lowest
survey-scale-2 = 2
survey-scale-3 = 3
survey-scale-4 = 4
survey-scale-5 = 5 · highest
survey-days = { $days ->
    [one] 1 day
   *[other] { $days } days
 }
survey-form-about-pulse = What is this survey called? For example: After the fire in Noord.
survey-form-about-policy = What is it about? For example: The new plan for the square.
survey-form-text-pulse = What happened? One or two sentences.
survey-form-text-policy = Explain the plan in short.
survey-form-kind = Question { $number }: what kind of question is it?
survey-form-words = Question { $number }: what do you want to ask?
survey-form-options = Question { $number }: which answers can people choose? Put each answer on a new line.
survey-asking-scale = A number from 1 to 5
survey-asking-choice = Choosing from answers
survey-asking-words = An answer in words

survey-preview = { $count ->
    [0] ⚠️ Now this is for nobody. Choose another group with <b>Change</b>.
    [one] ⚠️ Now this is for 1 key figure. That is too few: with fewer than { $least } one can guess who said what. Choose a larger group with <b>Change</b>.
    [2] ⚠️ Now this is for 2 key figures. That is too few: with fewer than { $least } one can guess who said what. Choose a larger group with <b>Change</b>.
    [3] ⚠️ Now this is for 3 key figures. That is too few: with fewer than { $least } one can guess who said what. Choose a larger group with <b>Change</b>.
    [4] ⚠️ Now this is for 4 key figures. That is too few: with fewer than { $least } one can guess who said what. Choose a larger group with <b>Change</b>.
   *[other] This goes to <b>{ $count } key figures</b>. This is how they see it:
 }
survey-preview-outside = No key figure is asked this. After sending you make a link for <b>people outside</b>, on the survey’s page. This is what you ask:
survey-preview-file = 📎 { $name }
survey-preview-question =
    <b>{ $number }. { $question }</b>
    { $asking ->
        [words] In their own words, 200 characters at most.
       *[other] { $options }
    }

survey-list =
    <b>Survey</b>

    Sound out how things are after an event, or ask what people think of a plan. Answers come without names. { $count ->
        [0] Nothing has been asked yet.
        [one] Below is what you asked earlier.
       *[other] Below are the { $count } there are, the newest first.
    }
survey-page-open =
    🟢 <b>{ $title }</b>

    Open until { $day }, { $hour }. Then this closes by itself and the results come, to the officials too.

    Asked: { $asked }
    Delivered: { $delivered }
    Not delivered: { $blocked }
    Answers: { $answered ->
        [0] fewer than 5
       *[other] { $answered }
    }
survey-page-open-steps =
    🟢 <b>{ $title }</b>

    Open until { $day }, { $hour }. Then this closes by itself and the results come, to the officials too.

    Asked: { $asked }
    Delivered: { $delivered }
    Not delivered: { $blocked }
    Answers: { $answered ->
        [0] fewer than 5
       *[other] at least { $answered }
    }
survey-page-closed =
    ⚪️ <b>{ $title }</b>

    Closed.

    Asked: { $asked }
    Delivered: { $delivered }
    Not delivered: { $blocked }
    Answers: { $answered ->
        [0] fewer than 5, too few to show
       *[other] { $answered }
    }
survey-page-closed-steps =
    ⚪️ <b>{ $title }</b>

    Closed.

    Asked: { $asked }
    Delivered: { $delivered }
    Not delivered: { $blocked }
    Answers: { $answered ->
        [0] fewer than 5, too few to show
       *[other] at least { $answered }
    }
survey-closing =
    Close <b>{ $title }</b> now?

    After that nobody can answer any more, and the results come at once. { $answered ->
        [0] There are fewer than 5 answers yet. If you close now, there is nothing to see.
       *[other] There are { $answered } answers.
    }
survey-closing-steps =
    Close <b>{ $title }</b> now?

    After that nobody can answer any more, and the results come at once. { $answered ->
        [0] There are fewer than 5 answers yet. If you close now, there is nothing to see.
       *[other] There are at least { $answered } answers.
    }
survey-button-answer = Answer
survey-button-new-pulse = New survey
survey-button-new-policy = Question about policy
survey-button-who = Who are we?
survey-button-open = 🟢 { $title }
survey-button-closed = ⚪️ { $title }
survey-button-close = Close now
survey-button-close-now = Yes, close now
survey-button-results = Results
survey-button-words = Read what was written
survey-button-words-outside = Read what came from outside
survey-button-link = Ask people outside
survey-button-link-new = Make a new link
survey-button-link-off = Withdraw the link

survey-results =
    📊 <b>{ $title }</b>

    { $answered ->
        [0] There are too few answers: fewer than 5. So there is nothing to see, or one could guess who said what.
       *[other] { $answered } of the { $asked } people answered. { $shown ->
            [0] Still there is nothing to see.
           *[other] Below you see what. Numbers of a neighbourhood are only there when 5 or more people answered in it.
        }
    }
survey-results-nobody =
    📊 <b>{ $title }</b>

    No key figure was asked this.
survey-results-steps =
    📊 <b>{ $title }</b>

    { $answered ->
        [0] There are too few answers: fewer than 5. So there is nothing to see, or one could guess who said what.
       *[other] At least { $answered } of the { $asked } people answered. Below you see what at least 5 people answered, in steps of five. The rest we do not show, or one could guess who said what.
    }
survey-results-few = <i>{ $question }</i> Too few answers (fewer than 5).
survey-caption = <b>{ $question }</b> ({ $count } answers)
survey-caption-steps = <b>{ $question }</b> (at least { $count } answers)
survey-caption-option = { $option }: { $count }
survey-caption-option-steps = { $option }: { $count ->
    [0] too few to show
   *[other] at least { $count }
 }
survey-caption-group = { $place }: { $counts }
survey-picture-count = { $count } answers
survey-picture-count-steps = At least { $count } answers
survey-count-steps = { $count ->
    [0] too few to show
   *[other] at least { $count }
 }
survey-picture-groups = By neighbourhood
survey-words = <b>{ $question }</b> ({ $count } answers, by alphabet)
survey-words-more = { $count ->
    [one] And 1 answer more.
   *[other] And { $count } answers more.
 } The coordinator can read all of it through /netwerk, <b>Survey</b>.

survey-ask-sequel =
    What will the municipality do with it? { $days ->
        [one] You will hear within 1 working day after it closes.
       *[other] You will hear within { $days } working days after it closes.
    } You will hear even if you do not answer.
survey-sequel-promised =
    📋 <b>{ $title }</b>

    This is closed now. Thank you for thinking along. By { $day } you will hear here what the municipality does with it.
survey-sequel-late =
    📋 <b>{ $title }</b>

    The municipality promised to tell you by { $day } what it does with this. It has not. We are sorry. The coordinators know that you are waiting. You will still hear.
survey-sequel-told =
    📋 <b>{ $title }</b>

    We asked what the network thinks of this. Here is what the municipality does with it:
survey-sequel-told-end = Thank you for thinking along. Is there something you want to say about it? Choose <b>Share a concern</b> below.
survey-sequel-preview = { $count ->
    [one] This goes to the one person who was asked and still takes part, whether they answered or not. You cannot change it afterwards. This is how they will see it:
   *[other] This goes to all { $count } people who were asked and still take part, whether they answered or not. You cannot change it afterwards. This is how they will see it:
 }
survey-sequel-due-promised =
    ✍️ <b>{ $title }</b>

    This is closed now. Everybody was promised that by <b>{ $day }</b> they would hear what you do with it. Please write it down, even if the answer is no, or not yet. Who answered stays unknown.
survey-sequel-due-near =
    ⏰ <b>{ $title }</b>

    Not written yet: what you do with the answers. Everybody was to hear by <b>{ $day }</b>. After that everybody hears that it will be later.
survey-sequel-due-late =
    🔴 <b>{ $title }</b>

    Everybody was to hear by { $day } what you do with the answers. That has not happened, and everybody knows that now. All coordinators get this message, once a week until it is written. Which of you writes it?
survey-sequel-status-open = { $days ->
    [one] Promised: 1 working day after this closes everybody hears what you do with it.
   *[other] Promised: { $days } working days after this closes everybody hears what you do with it.
 }
survey-sequel-status-waits = ✍️ Promised: everybody hears by { $day } what you do with it. It is not written yet.
survey-sequel-status-late = 🔴 The promise was that everybody would hear by { $day } what you do with it. It is not written yet.
survey-sequel-status-told = ✓ Told on { $day }:
survey-button-sequel = Write what we do with it

survey-outside = From outside the network: { $question }
survey-link-none = You can ask people and organisations outside as well. You get a link to pass on. They answer without an account and without a name.
survey-link-works = There is a link for people outside. If you make a new one, the old one no longer works.
survey-link-answered = Answers from outside: { $count ->
    [0] fewer than 5
   *[other] { $count }
 }
survey-link-paper = People outside cannot be asked this: the plan is in a PDF, which their page does not show. Explain the plan in a message, and they can.
survey-link-no-address = People outside cannot be asked here yet: ask the operator to set <code>SCHAKEL_OUTSIDE</code> and <code>SCHAKEL_OUTSIDE_URL</code>.
survey-link =
    <b>{ $title }</b>

    { $network } asks what you think. Open the link and answer. You need no account.
    { $link }

    You can answer until { $day }, { $hour }. We do not know who you are. Please fill it in once.
survey-link-shown = This is the link for people outside. Pass it on now: I show it only once. An earlier link no longer works.
survey-link-results = { $count ->
    [0] There are fewer than 5 answers from outside the network. So nothing of them is shown.
   *[other] From outside the network there were { $count } answers. They are shown apart. Of a question with fewer than 5 answers nothing is shown. We do not know who they are: somebody may have answered more than once.
 }
