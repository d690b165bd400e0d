# Ekranın üstünde kısa süre görünen metin.

toast-sent-already = Zaten gönderildi ✓
