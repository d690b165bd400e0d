# ما يظهر قليلًا في لقاء.

toast-calling-nudged = عدد من يصلهم تذكير: { $count }.

toast-meeting-yes = يسعدنا حضورك!
toast-meeting-waiting = كل الأماكن محجوزة. مكانك الآن في قائمة الانتظار.
toast-meeting-maybe = حضورك محتمل. يرجى إخبارنا لاحقًا.
toast-meeting-no = للأسف! سجّلنا عدم حضورك.
toast-meeting-name-show = يرى الآخرون اسمك، إذا وافق كل من سيحضر.
toast-meeting-name-hide = لن يظهر اسمك بعد الآن.
