# Dlaczego czegoś nie da się zrobić. Jedno krótkie zdanie i to, co można zrobić zamiast tego.

refusal-not-possible = Tego teraz nie da się zrobić.
refusal-not-allowed = Ten przycisk nie jest dla Ciebie.
refusal-stale-button = Ten przycisk należy do starej wiadomości. Użyj przycisków pod najnowszą wiadomością.
refusal-invite-spent = To zaproszenie (już) nie działa. Poproś gminę o nowe.

# Dlaczego kroku protokołu nie można teraz wykonać.
refusal-not-closed = To będzie możliwe dopiero, gdy zgłoszenie zostanie zamknięte.
refusal-needs-words = Napisz też, dlaczego.
refusal-question-open = Pytanie do osoby zgłaszającej jest jeszcze otwarte. Poczekaj na odpowiedź.
refusal-question-closed = To pytanie jest już zamknięte. Nadal możesz coś uzupełnić.
refusal-identity-settled = Osoba zgłaszająca już o tym zdecydowała.
refusal-waits-at-partner = To jest jeszcze u partnera. Najpierw zapytaj tam, co z tego wynikło, i wybierz: Zapytano, co dalej.
refusal-nothing-at-partner = Tego nie ma (już) u partnera.
refusal-unknown-partner = Tego partnera nie ma już w protokole. Wybierz innego.
refusal-no-partners = W protokole nie ma partnerów. Nie można więc nic przekazać.
refusal-escalation-answered = Na to jest już odpowiedź.
refusal-nothing-waits = O tym już zdecydowano.
refusal-request-waits = Najpierw musi zdecydować koordynator.
refusal-no-wish-to-reopen = Osoba zgłaszająca nie prosiła o ponowne otwarcie.
refusal-reopen-asked-already = Ta prośba już jest. Urzędnicy się jej przyjrzą.
refusal-erasure-postponed-already = To już raz przełożono. Drugi raz nie można.
refusal-nobody-chosen = Najpierw wybierz, komu to przekazujesz.
refusal-own-concern = Nikt nie zajmuje się własnym zgłoszeniem. Wybierz inną osobę.
refusal-named-already = Twoje imię już tam jest.
refusal-nameless-already = Twojego imienia już tam nie ma.
refusal-name-asked = Urzędnicy właśnie pytają, czy mogą poznać Twoje imię. Najpierw odpowiedz na to pytanie.
refusal-help-has-a-name = Przy prośbie o pomoc zawsze jest Twoje imię. Możesz jednak wycofać tę prośbę.
refusal-call-has-a-name = Przy prośbie o telefon zawsze jest Twoje imię. Możesz jednak ją wycofać.
