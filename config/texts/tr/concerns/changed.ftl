# Protokolün değiştiği mesajı.

changed-ask = Protokol değişti (sürüm { $version }). Daha önce bildirilenler kendi sürelerini korur. Ağdaki herkese şimdi nasıl çalıştığını duyurmak istiyor musunuz?
changed-button-yes = Duyur
changed-button-no = Duyurma
changed-done = ✓ Yeni protokolü duyurdunuz. Herkes resmi ve açıklamayı alır.
changed-left = Yeni protokol duyurulmadı. Herkes onu yine de Nasıl çalışır? altında görür.
changed-news = 📣 Kurallarımız değişti. Şimdi nasıl çalıştığını aşağıda görürsünüz. Daha önce bir şey bildirdiniz mi? Onun için o zaman verdiğimiz söz geçerli kalır.
