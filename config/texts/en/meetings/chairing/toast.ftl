# What shows for a moment about a chair.

toast-chair-noted = Your answer is noted.
toast-chair-asked = Asked.
toast-chair-back = The question is withdrawn.
toast-chair-given = You are no longer the chair.
