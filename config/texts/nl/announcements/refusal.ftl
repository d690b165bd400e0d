# Waarom een bericht niet verstuurd of beantwoord kan worden.

refusal-announcement-to-nobody = Dit bericht zou niemand bereiken. Kies eerst voor wie het is.
refusal-announcement-nobody-there = Er is nu niemand die een bericht zou krijgen. Nodig eerst mensen uit voor het netwerk.
refusal-announcement-gone = Dit bericht is er niet meer, dus je kunt er hier niet op reageren. Vertel het de coördinator als je die spreekt.
refusal-announcement-stopped-already = Dit bericht was al tegengehouden.
refusal-letter-gone = Deze reactie is er niet meer. Die is gewist, want de tijd is voorbij.
refusal-letter-writer-left = Wie dit schreef, doet niet meer mee. Antwoorden kan niet meer.
refusal-letter-to-nobody = Er is nu geen andere coördinator die je reactie kan lezen.
