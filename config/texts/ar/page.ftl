# أزرار التصفح: في قائمة طويلة، أو بين أشهر التقويم.

page-button-earlier = → السابق
page-button-later = التالي ←
