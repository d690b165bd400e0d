# Waar het journaal is: in de chat van coördinatoren.

newest-line = 🗄 Kayıt defteri: <code>{ $head }</code>. Bu mesaj kalır: biri eski bir veritabanını geri koyarsa buradan anlaşılır.
newest-line-put-back = 🔴 <b>Kayıt defteri geri alınmış.</b> <code>{ $head }</code> satırı vardı, artık yok. Senin haberin olmadan bir yedek mi geri kondu? Botu yöneten kişiye sor ve bu sohbetteki 🗄 mesajlarını sakla.
newest-line-broken = 🔴 <b>Kayıt defteri yazıldığı gibi değil.</b> { $line } numaralı satırdan itibaren bir şey bozulmuş ya da başka biri tarafından değiştirilmiş. Bot her zamanki gibi çalışmaya devam ediyor. Botu yöneten kişiye sor ve bu sohbetteki 🗄 mesajlarını sakla.
