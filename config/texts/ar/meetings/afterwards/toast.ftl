# ما يظهر قليلًا بعد لقاء.

toast-after-thanked = وصل الشكر إلى { $count ->
    [zero] { $count } أشخاص
    [one] شخص واحد
    [two] شخصين
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
  }.
toast-after-sent = أُرسل إلى { $count ->
    [zero] { $count } أشخاص
    [one] شخص واحد
    [two] شخصين
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
  }.
toast-after-point-accepted = هي على جدول الأعمال.
toast-after-point-declined = لن توضع الآن على جدول الأعمال.
