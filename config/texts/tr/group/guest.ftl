# Görevliler grubunda kim var ve kim listede yok.

guest-seen =
    ⚠️ Görevliler grubunda <b>{ $name }</b> var. Bu kişi görevliler ve koordinatörler listesinde yok.

    Bu çözülene kadar grupta metin göstermiyorum. Bildirimler gelmeye devam ediyor. { $name } okuyabilir mi, bu doğru mu?
guest-how =
    <b>{ $name }</b> görevliler grubunda olmamalı.

    { $name } adlı kişiyi gruptan siz çıkarın. Telegram’da grubu açın, grubun adına dokunun, { $name } adına basılı tutun ve <b>Gruptan çıkar</b> seçeneğini seçin. Ben bunu kendim görürüm. O zamana kadar grupta metin göstermiyorum.
guest-stays = ✓ <b>{ $name }</b> görevliler grubunda kalabilir ve okuyabilir.
guest-asked-official = Listede olmayan biri ancak bir görevli de onaylarsa okuyabilir. Görevlilere sordum. Sonucu burada öğrenirsiniz. O zamana kadar grupta metin göstermem.
guest-asked-operator = Listede olmayan biri ancak bir görevli de onaylarsa okuyabilir ve artık görevli yok. Sunucunun yöneticisi bunu <code>schakel agree</code> ile yapabilir. O zamana kadar grupta metin göstermem.
guest-seen-nameless =
    ⚠️ Görevliler grubunda <b>adı görünmeyen biri</b> var. Kim olduğuna bakmak için buraya dokunun: <a href="tg://user?id={ $account }">bu kişi</a> (Telegram numarası { $account }). Bu kişi görevliler ve koordinatörler listesinde yok.

    Bu çözülene kadar grupta metin göstermiyorum. Bildirimler gelmeye devam ediyor. Bu kişi okuyabilir mi, bu doğru mu?
guest-how-nameless =
    <b>Adı görünmeyen biri</b> görevliler grubunda olmamalı: <a href="tg://user?id={ $account }">bu kişi</a> (Telegram numarası { $account }).

    Bu kişiyi gruptan siz çıkarın. Telegram’da grubu açın ve grubun adına dokunun. Listede adı görünmeyen biri var. Ona basılı tutun ve <b>Gruptan çıkar</b> seçeneğini seçin. Ben bunu kendim görürüm. O zamana kadar grupta metin göstermiyorum.
guest-stays-nameless = ✓ <b>Adı görünmeyen kişi</b> görevliler grubunda kalabilir ve okuyabilir (Telegram numarası { $account }).
guest-gone = ✓ Bu kişi artık görevliler grubunda değil.
guest-all-clear = ✓ Görevliler grubunda artık orada olmaması gereken kimse yok. Metinler orada okunabilir.
guest-button-stays = Doğru, kalabilir
guest-button-goes = Burada olmamalı
guest-button-look = { button-again }
