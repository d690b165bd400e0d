# ما يظهر قليلًا في بلاغاتي.

toast-mine-stands = لم يعد هذا ممكنًا الآن. { $reference } { $stage ->
    [filed] أُرسل، لكن لم يُؤكد استلامه بعد
    [acknowledged] وصل وهو قيد السير
    [taken-up] قيد المتابعة لدى موظف
    [closed] أُغلق
   *[withdrawn] مسحوب
 }.
toast-mine-words-there = كلماتك موجودة هنا، حتى الساعة { $hour }.
