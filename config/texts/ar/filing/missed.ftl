# مضى موعد موعود ولم يتم الأمر بعد.

missed-confirm = ⏰ <b>{ $reference }</b>: كان يجب أن نخبرك في موعد أقصاه <b>{ $day }</b> هل رأينا { progress-kind }. لم يتم ذلك بعد. السبب ليس عندك.
missed-take-up = ⏰ <b>{ $reference }</b>: كان يجب أن يتولّى شخص { progress-kind } في موعد أقصاه <b>{ $day }</b>. لم يتم ذلك بعد. السبب ليس عندك.
missed-feedback = ⏰ <b>{ $reference }</b>: كان يجب أن نخبرك في موعد أقصاه <b>{ $day }</b> بما نفعله بخصوص { progress-kind }. لم يتم ذلك بعد. السبب ليس عندك.
missed-partner = ⏰ <b>{ $reference }</b>: كان يجب أن نسأل في موعد أقصاه <b>{ $day }</b> عما حدث بعد الإحالة. لم يتم ذلك بعد. السبب ليس عندك.
missed-coordinator-knows = يعلم المنسّق ذلك منذ { $day }.
missed-coordinator-hears = إذا استمر الصمت يصل إشعار تلقائي إلى المنسّق.
missed-call = الاتصال ممكن دائمًا: { $phone }. يرجى عندها ذكر الرقم المرجعي.
missed-duty = ⏰ { $reference }: لم ينظر أحد بعد. سألنا الآن <b>{ $name }</b>، وينظر فيه <b>قبل { $moment }</b>. هل هناك خطر مباشر؟ يرجى الاتصال بالرقم 112.
missed-duty-coordinator = ⏰ { $reference }: لم ينظر أحد بعد. تم إبلاغ المنسّق الآن. هل هناك خطر مباشر؟ يرجى الاتصال بالرقم 112.

missed-call-back = ⏰ <b>{ $reference }</b>: كان يجب أن نتصل بك في موعد أقصاه <b>{ $day }</b>. لم يتم ذلك بعد. السبب ليس عندك.
