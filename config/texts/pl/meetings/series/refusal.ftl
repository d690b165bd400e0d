# Dlaczego czegoś nie da się zrobić z serią.

refusal-series-over = Ta seria się skończyła. Nową utworzysz przez /bijeenkomst.
refusal-series-too-short = Tak zostaje tylko jeden raz. Wybierz późniejszy ostatni dzień albo częściej.
refusal-series-too-many = To za dużo spotkań. W serii może być najwyżej { $most }. Wybierz wcześniejszy ostatni dzień albo rzadziej.
refusal-series-too-long = Seria trwa najwyżej rok. Wybierz wcześniejszy ostatni dzień. Przedłużyć można później.
