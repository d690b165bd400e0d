# Asking the network something: the questions.

form-survey-title = Without your name

form-asking-title = Question to the network
form-asking-about-name = Title
form-asking-text-name = Explanation
form-asking-how = How do you explain the plan?
form-asking-how-name = Explained
form-asking-how-words = In a message
form-asking-how-file = With a PDF
form-asking-paper = Send the plan.
form-asking-paper-name = PDF
form-asking-set = Which questions do you ask?
form-asking-set-hint = The three that are ready: what is the mood in your neighbourhood, what do you hear, and do you need help. With these your survey is out in no time. Or ask what people want to learn: the result is shown when you call a training.
form-asking-set-name = Questions
form-asking-set-ready = The three that are ready
form-asking-set-learn = What do you want to learn?
form-asking-set-own = My own questions
form-asking-q1-name = Question 1
form-asking-q1-words-name = Words of 1
form-asking-q1-options-name = Answers to 1
form-asking-q2-name = Question 2
form-asking-q2-words-name = Words of 2
form-asking-q2-options-name = Answers to 2
form-asking-q3-name = Question 3
form-asking-q3-words-name = Words of 3
form-asking-q3-options-name = Answers to 3
form-asking-reach-name = For whom
form-asking-places-name = Neighbourhoods
form-asking-roles-name = For which roles
form-asking-people-name = People
form-asking-share = May whoever takes part see the numbers too?
form-asking-share-hint = What people write themselves is only seen by the officials and the coordinator.
form-asking-share-name = Sharing
form-asking-share-yes = Yes
form-asking-share-no = No
form-asking-days = How long can people answer?
form-asking-days-hint = After that the survey closes by itself, and the results come. You can also close it earlier.
form-asking-days-name = How long

form-sequel-title = What we do with it
form-sequel-words = What do you do with what people said?
form-sequel-words-hint = Say in a few words what changes, what does not, and why. Everybody who was asked reads this. Mention no names.
form-sequel-words-name = What you do
