# Görevliler grubunda kısa süre görünen metin.

toast-group-again = Tekrar bakıyorum.
