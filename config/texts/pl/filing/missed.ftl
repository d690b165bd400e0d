# Obiecany termin minął, a to nie jest jeszcze zrobione.

missed-confirm = ⏰ <b>{ $reference }</b>: mieliśmy potwierdzić, że widzieliśmy { progress-kind.accusative }. Termin: <b>{ $day }</b>. To się jeszcze nie udało. To nie Twoja wina.
missed-take-up = ⏰ <b>{ $reference }</b>: { progress-kind } – ktoś miał się tym zająć. Termin: <b>{ $day }</b>. To się jeszcze nie udało. To nie Twoja wina.
missed-feedback = ⏰ <b>{ $reference }</b>: { progress-kind } – mieliśmy powiedzieć Ci, co z tym robimy. Termin: <b>{ $day }</b>. To się jeszcze nie udało. To nie Twoja wina.
missed-partner = ⏰ <b>{ $reference }</b>: mieliśmy zapytać, co wynikło z przekazania. Termin: <b>{ $day }</b>. To się jeszcze nie udało. To nie Twoja wina.
missed-coordinator-knows = Koordynator o tym wie. Od: { $day }.
missed-coordinator-hears = Jeśli nadal będzie cisza, koordynator sam dostanie wiadomość.
missed-call = Zawsze możesz zadzwonić: { $phone }. Podaj wtedy swój numer zgłoszenia.
missed-duty = ⏰ { $reference }: nikt jeszcze nie potwierdził odbioru. Teraz pytamy: <b>{ $name }</b>. Sprawdzi to <b>przed: { $moment }</b>. Nagłe niebezpieczeństwo? Dzwoń pod 112.
missed-duty-coordinator = ⏰ { $reference }: nikt jeszcze nie potwierdził odbioru. Koordynator dostał teraz wiadomość. Nagłe niebezpieczeństwo? Dzwoń pod 112.

missed-call-back = ⏰ <b>{ $reference }</b>: mieliśmy do Ciebie zadzwonić. Termin: <b>{ $day }</b>. To się jeszcze nie udało. To nie Twoja wina.
