# Görevliler grubunda kim okuyor ve nerede: bunda ne değişti.

roster-official-in = 👥 { $how ->
    [first] <b>{ $name }</b> bu ağın ilk görevlisi. Bunu { $by } tek başına yaptı, çünkü onaylayacak bir görevli yoktu. Bundan sonra onay gerekir.
    [operator] <b>{ $name }</b> artık bu ağda görevli. Öneren: { $by }. Bir görevli yerine sunucunun yöneticisi onayladı.
   *[agreed] <b>{ $name }</b> artık bu ağda görevli. Öneren: { $by }. Onaylayan: { $second }.
 }
roster-coordinator-in = 👥 { $how ->
    [first] <b>{ $name }</b> artık bu ağda koordinatör. Bunu { $by } tek başına yaptı, çünkü onaylayacak bir görevli yoktu.
    [operator] <b>{ $name }</b> artık bu ağda koordinatör. Bunu bir görevli yerine sunucunun yöneticisi yaptı.
   *[agreed] <b>{ $name }</b> artık bu ağda koordinatör. Öneren: { $by }. Onaylayan: { $second }.
 }
roster-official-out = 👥 { $how ->
    [self] Bir görevli artık ağda değil.
   *[plain] { $by } bir görevliyi ağdan çıkardı.
 }
roster-coordinator-out = 👥 { $how ->
    [self] Bir koordinatör artık ağda değil.
   *[plain] { $by } bir koordinatörü ağdan çıkardı.
 }
roster-back = 👥 { $how ->
    [operator] Telefonu kaybolan <b>{ $name }</b> yeniden ağda. Bir görevli yerine sunucunun yöneticisi onayladı.
   *[agreed] Telefonu kaybolan <b>{ $name }</b> yeniden ağda. Öneren: { $by }. Onaylayan: { $second }.
 }
roster-stranger-in = 👥 Görevliler grubunda artık listede olmayan biri okuyor. Kim olduğunu grubun üyeleri arasında görürsünüz. { $how ->
    [first] { $by } buna tek başına izin verdi, çünkü henüz onaylayacak bir görevli yoktu.
    [operator] Öneren: { $by }. Bir görevlinin yerine sunucunun yöneticisi onayladı.
   *[agreed] Öneren: { $by }, onaylayan: { $second }.
 }
roster-account-in = 👥 { $how ->
    [operator] <b>{ $name }</b> artık web’deki masada da çalışıyor. Bir görevli yerine sunucunun yöneticisi onayladı.
   *[agreed] <b>{ $name }</b> artık web’deki masada da çalışıyor. Onaylayan: { $second }.
 }
roster-account-out = 👥 { $how ->
    [self] <b>{ $name }</b> web’deki kendi masasını kapattı.
   *[plain] { $by } web’deki masayı kapattı: <b>{ $name }</b>.
 }
roster-group = 👥 { $how ->
    [first] Görevliler grubu artık <b>{ $title }</b>. Bunu { $by } tek başına yaptı, çünkü onaylayacak bir görevli yoktu.
    [operator] Görevliler grubu artık <b>{ $title }</b>. Öneren: { $by }. Bir görevli yerine sunucunun yöneticisi onayladı.
   *[agreed] Görevliler grubu artık <b>{ $title }</b>. Öneren: { $by }. Onaylayan: { $second }.
 }
roster-bound-again = 👥 { $how ->
    [operator] { $by } görevliler grubunu (<b>{ $title }</b>) yeniden bağladı. Grup aynı grup. Bir görevlinin yerine sunucunun yöneticisi onayladı.
    [agreed] { $by } görevliler grubunu (<b>{ $title }</b>) yeniden bağladı. Grup aynı grup. Onaylayan: { $second }.
   *[plain] { $by } görevliler grubunu (<b>{ $title }</b>) yeniden bağladı. Grup aynı grup.
 }
roster-converted = 👥 Telegram görevliler grubunu (<b>{ $title }</b>) dönüştürdü. { $by } orada devam etmemi istedi. Grup aynı grup.
roster-now = Görevliler şimdi: { $officials }. Koordinatörler: { $coordinators }.
roster-wrong = Bu doğru değil mi? Hemen iş arkadaşlarınıza söyleyin ya da belediyeyi arayın: { $phone }.
roster-somebody = artık ağda olmayan biri
roster-phone-in = 👥 { $how ->
    [operator] <b>{ $name }</b> artık Telegram’da da yer alıyor. Bir görevli yerine sunucunun yöneticisi onayladı.
   *[agreed] <b>{ $name }</b> artık Telegram’da da yer alıyor. Onaylayan: { $second }.
 }
roster-phone-out = 👥 <b>{ $name }</b> artık yalnızca web’deki masada çalışıyor, Telegram olmadan.
