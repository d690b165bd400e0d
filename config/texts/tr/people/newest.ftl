# Waar het journaal is: in de chat van coördinatoren.

newest-line = 🗄 Kayıt defteri: <code>{ $head }</code>. Bu mesaj kalır: biri eski bir veritabanını geri koyarsa buradan anlaşılır.
newest-line-put-back = 🔴 <b>Kayıt defteri geri alınmış.</b> <code>{ $head }</code> satırı vardı, artık yok. Senin haberin olmadan bir yedek mi geri kondu? Botu yöneten kişiye sor ve bu sohbetteki 🗄 mesajlarını sakla.
