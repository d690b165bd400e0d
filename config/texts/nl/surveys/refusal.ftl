# Waarom iets met een peiling niet kan.

refusal-survey-gone = Deze peiling is er niet meer. Alles ervan is gewist.
refusal-survey-closed = Deze peiling is gesloten. Antwoorden kan niet meer. Wil je toch iets kwijt? Kies Zorg melden.
refusal-survey-answered = Je hebt al geantwoord. Dank je wel!
refusal-survey-not-for-you = Deze peiling is niet voor jou bedoeld.
refusal-survey-empty = Je hebt alles overgeslagen. Beantwoord minstens één vraag met Aanpassen, of kies Weggooien.
refusal-survey-few = Dit is voor te weinig mensen. Vraag er minstens { $least }, anders is te raden wie wat zei.
refusal-survey-options = Zet elk antwoord op een nieuwe regel: { $least } tot { $most } antwoorden, elk hoogstens { $longest } tekens.
refusal-survey-closed-already = Deze peiling was al gesloten.
refusal-survey-still-open = De uitslag komt pas als de peiling gesloten is.
refusal-survey-no-link = Deze vragen kunnen niet naar mensen van buiten. Op de pagina van de peiling staat waarom.
refusal-survey-link-gone = Er is geen link die werkt.
refusal-survey-no-sequel = Hier is geen vervolg beloofd, of de vraag is nog open. Je kunt wel een bericht aan het netwerk sturen.
refusal-survey-sequel-told = Iedereen heeft al gehoord wat jullie ermee doen. Wil je meer zeggen? Stuur een bericht aan het netwerk.
