# Why something about a chair cannot be done.

refusal-chair-gone = This question is not (or no longer) for you.
refusal-chair-over = No answer is waited for any more. Would you like to after all? Ask whoever called the meeting.
refusal-chair-too-late = The meeting begins too soon to ask a member. Choose somebody from the list with Change, or chair it yourself.
refusal-chair-asked-already = A member was asked already. Withdraw that question first, or wait for the answer.
refusal-chair-there-is = A member said yes already. Is it to be somebody else? Then choose Change on the page of the meeting first.
refusal-chair-answered-already = This question was answered already, or its time is over.
refusal-chair-turn-over = There is no turn for this series (any more).
refusal-chair-turn-has-chair = This series has a chair of its own already.
refusal-chair-turn-nobody = There is nobody now who was not asked yet.
