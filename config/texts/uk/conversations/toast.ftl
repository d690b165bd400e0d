# Коротко вгорі екрана.

toast-sent-already = Уже надіслано ✓
