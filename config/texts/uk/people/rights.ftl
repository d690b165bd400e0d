# Een vraag over je gegevens: wat we bewaren, verbeteren, wissen, bezwaar.

rights-button-access = 📋 Що ви про мене зберігаєте?
rights-button-rectify = Щось не так
rights-button-erase = Зітріть усе про мене
rights-button-object = Я заперечую
rights-asked =
    ✅ <b>Твій запит надійшов</b>, { $day }: { $right ->
        [access] що ми про тебе зберігаємо
        [rectify] щось виправити
        [erase] стерти все про тебе
       *[object] твоє заперечення
    }. Він у координатора: той зв’яжеться з тобою або спершу запитає, чи це справді ти. Відповідь отримаєш не пізніше { $due }. Нічого не чути? Телефон: { $phone }.
rights-answered = 📋 Координатор відповів на твій запит про дані. Це не так? Запитай знову в «Приватності» або напиши /gegevens.
rights-late = ⚠️ На твій запит про дані ще не відповіли, а місяць минув. Це не твоя вина. Координатор теж про це знає. Зателефонуй { $phone } або поскаржся: { $supervisor }.
rights-page =
    📋 <b>Запит про дані</b>

    { $who } просить: { $right ->
        [access] що ми про неї зберігаємо
        [rectify] щось виправити
        [erase] стерти все
       *[object] припинити: вона заперечує
    }.
    Надійшов { $asked }. Відповісти до { $due }.{ $late ->
        [yes] {" "}⚠️ Це вже минуло.
       *[no] {""}
    }

    Точно знаєш, що це та людина? Тоді це може зробити той, хто керує ботом: <code>schakel export --person { $id }</code> або <code>schakel erase --person { $id }</code>. Дай відповідь, а потім вибери нижче.
rights-who-left = Хтось, кого вже немає в мережі
rights-button-answered = Відповідь дано
rights-button-sure = Так, дано
rights-sure = Ця людина отримала відповідь? Тоді я закрию запит і скажу про це.
rights-page-answered = ✅ Відповідь дано.
rights-button-waiting = 📋 Запит про дані, до { $day }
