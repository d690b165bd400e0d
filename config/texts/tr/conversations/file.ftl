# Bir şeyle birlikte giden PDF hakkında söylenenler.

file-checked = 📄 PDF’yi böyle iletiyorum: kontrol edildi, hazırlayanın adı ve dosyanın adı yok. Kenardaki notlar birlikte gitmez.
file-withheld = Daha önce gönderdiğiniz bir PDF hiç kontrol edilmedi. Bu yüzden onu artık iletmiyorum. Yeni bir mesajla yeniden gönderin.
