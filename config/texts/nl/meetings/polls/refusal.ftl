# Waarom iets met een datumprikker niet kan.

refusal-poll-over = Deze datumprikker is voorbij. Je hoeft niets meer te doen.
refusal-poll-closed = Deze datumprikker is gesloten. Als er een datum is, krijg je een uitnodiging.
refusal-poll-not-for-you = Deze datumprikker is niet voor jou. Vraag de coördinator als dat niet klopt.
refusal-poll-option-gone = Deze datum is al voorbij. Kies een andere datum.
refusal-poll-same-twice = Deze datum staat er al. Kies een ander moment, of sla over.
refusal-poll-too-few = Een datumprikker heeft minstens { $least } datums. Kies er nog een.
refusal-poll-reply-by = Mensen moeten vóór de eerste datum kunnen kiezen. Kies een eerder moment.
