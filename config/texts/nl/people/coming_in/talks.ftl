# Hoeveel gesprekken er waren met wie erbij past: aantallen, geen namen.

talks-head = <b>Gesprekken met wie erbij past</b> ({ $half })
talks-none = Nog niets geteld. Kies een buurt om te tellen. Het mag, het hoeft niet.
talks-line = • { $place }: { $spoken } gesproken, { $invited } uitgenodigd, { $joined } meegedaan
talks-foot = Alleen coördinatoren zien dit. We bewaren hoeveel, nooit wie: houd ook zelf geen lijst met namen bij. Op { $day } worden deze aantallen gewist.
talks-place = <b>Gesprekken in { $place }</b>
talks-button-undo = Laatste tik terug
talks-button-more-spoken = +1 gesproken
talks-button-less-spoken = −1 gesproken
talks-button-more-invited = +1 uitgenodigd
talks-button-less-invited = −1 uitgenodigd
talks-button-more-joined = +1 meegedaan
talks-button-less-joined = −1 meegedaan
