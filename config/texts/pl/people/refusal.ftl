# Dlaczego czegoś nie da się zrobić z ludźmi w sieci.

refusal-introduced-already = Ta osoba jest już przedstawiona.
refusal-introducer-busy = Ta osoba robi teraz coś innego. Wybierz kogoś innego albo spróbuj później.
refusal-no-key-figures = Nie ma jeszcze osób zaufania. Wyślij to, gdy ktoś dołączy.

refusal-pause-not-yours = To jest dla osób zaufania i osób prowadzących spotkania. Pracujesz w urzędzie? Wybierz w menu Nie ma mnie.
refusal-pause-not-later = Wybierz dzień od jutra, na przykład za miesiąc.
refusal-pause-too-long = Przerwa trwa najwyżej { $months } mies. Wybierz wcześniejszy dzień. Potem możesz znów zrobić przerwę.
refusal-leave-not-alone = Najpierw ktoś musi przejąć Twoją pracę. Poproś koordynatora, żeby usunął Cię z sieci.

refusal-buddy-gone = Ta osoba nie może teraz nikogo wspierać. Wybierz kogoś innego.
refusal-buddy-has-one = Ktoś już wspiera tę osobę. Nie musisz nic robić.
refusal-buddy-settled = To nie jest już potrzebne. Dziękujemy!

refusal-heir-gone = Ta osoba nie bierze już udziału. Wybierz kogoś innego.
refusal-last-coordinator = To jedyny koordynator. Najpierw zaproś innego koordynatora.
refusal-already-removed = Ta osoba już nie bierze udziału.
refusal-already-decided = O tym wejściu już zdecydowano.

refusal-name-unfit = To imię nie pasuje. Wpisz jedną linię z co najmniej jedną literą. Najwięcej znaków: { $max }.
refusal-no-admission-code = Nie widzę tu kodu z { $digits } cyfr. Wpisz sam kod, który znasz z rozmowy. To nie liczy się jako próba.

refusal-phone-lost = Ten telefon zgłoszono jako zgubiony. Zadzwoń do koordynatora.
refusal-phone-not-there = Ta osoba teraz nie bierze udziału albo telefon jest już zgłoszony jako zgubiony.
refusal-phone-not-lost = Telefon tej osoby nie jest zgubiony.
refusal-rights-answered = Na tę prośbę już odpowiedziano.
refusal-pin-own = Własnego PIN-u nie usuniesz. Poproś dwie osoby z zespołu.
refusal-pin-none = Ta osoba nie ma (już) PIN-u.
refusal-pin-needs-official = Co najmniej jedna z dwóch osób musi być urzędowa.
refusal-desk-code = Nie znam (już) tego kodu. Spójrz na ekran: kod działa dziesięć minut.
refusal-desk-none = Ta osoba nie ma (już) stanowiska w internecie.
refusal-desk-full = Przy drzwiach stanowiska czeka teraz zbyt wiele osób. Spróbuj ponownie za dziesięć minut.
refusal-desk-only = Ta osoba ma tylko stanowisko w internecie: zamknięcie odcięłoby wszystko. Ktoś inny ma dostęp do tego konta? Wybierz zgubiony telefon. Osoba odchodzi? Koordynator może ją usunąć z sieci.
refusal-phone-there = Telegram jest już dodany.
refusal-phone-none = Telegram nie jest dodany w Schakel.
