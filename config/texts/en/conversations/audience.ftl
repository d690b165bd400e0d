# Whom something is for: everybody, the core group, neighbourhoods, or people you choose.

audience-ask-reach = Who is it for?
audience-ask-places = For which neighbourhoods?
audience-ask-roles = For whoever chose which role?
audience-ask-people = For whom? Choose the names.
audience-all = Everybody
audience-core = The core group
audience-neighbourhoods = One or more neighbourhoods
audience-roles = Whoever chose a role
audience-of-roles = whoever chose: { $roles }
audience-chosen = People I choose
audience-of-chosen = { $count ->
    [one] 1 chosen person
   *[other] { $count } chosen people
 }
