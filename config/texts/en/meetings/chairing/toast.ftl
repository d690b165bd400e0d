# What shows for a moment about a chair.

toast-chair-noted = Your answer is noted.
toast-chair-asked = Asked.
toast-chair-back = The question is withdrawn.
toast-chair-given = You are no longer the chair.
toast-chair-turn-noted = Your answer is noted.
toast-chair-turn-asked = Asked.
toast-chair-turn-stopped = The turn is stopped.
