# Why something about an agreement outside a meeting cannot be done.

refusal-talk-nobody-there = There is nobody now to agree something with.
refusal-talk-not-there = You cannot agree anything with this person now: they do not take part (any more). Choose somebody else.
refusal-talk-over = No answer to this agreement is waited for any more.
refusal-talk-reworded = Other words can be proposed once. Is it not right? Choose No, not this, and talk it over together.
