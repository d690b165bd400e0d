# İkinci kişi: bir görevli, koordinatörün önerisini onaylar.

second-person =
    👥 Öneren: <b>{ $by }</b>. Öneri: <b>{ $name }</b> { $role ->
        [official] bu ağda görevli olsun. O zaman { $name } bütün bildirimleri okur.
       *[coordinator] bu ağda koordinatör olsun. O zaman { $name } hangi bildirimlerin olduğunu ve neyin çok uzun sürdüğünü görür; bir görevliler grubu varsa orada okuyabilir.
    }

    Onaylıyor musunuz? { $name } size yabancıysa ya da kuşkunuz varsa önce iş arkadaşlarınıza sorun. Bir görevlinin onayı yeter, bir hayır da öneriyi durdurur. Kimse bir şey demezse öneri <b>{ $until }</b> tarihinden sonra geçersiz olur.
second-again =
    👥 Öneren: <b>{ $by }</b>. Öneri: telefonu kaybolan <b>{ $name }</b> yeniden { $role ->
        [official] görevli
       *[coordinator] koordinatör
    } olarak katılsın.

    Onaylıyor musunuz? Önce { $name } ile telefonda ya da yüz yüze konuşun. Böylece içeri başka birinin girmediğini bilirsiniz. Bir görevlinin onayı yeter, bir hayır da öneriyi durdurur. Kimse bir şey demezse öneri <b>{ $until }</b> tarihinden sonra geçersiz olur.
second-group =
    👥 Öneren: <b>{ $by }</b>. Öneri: <b>{ $title }</b> görevliler grubu olsun. Bütün bildirimler oraya gelir, ben de şimdiki gruptan ayrılırım.

    Onaylıyor musunuz? O grupta kimler olduğuna bakın. Bir görevlinin onayı yeter, bir hayır da öneriyi durdurur. Kimse bir şey demezse öneri <b>{ $until }</b> tarihinden sonra geçersiz olur.
second-same =
    👥 Öneren: <b>{ $by }</b>. Öneri: görevliler grubu <b>{ $title }</b> şimdiki haliyle yeniden bağlansın. Grup aynı grup, ama aşağıda yazanlar o zaman kabul edilmiş olur.

    Onaylıyor musunuz? Bir görevlinin onayı yeter, bir hayır da öneriyi durdurur. Kimse bir şey demezse öneri <b>{ $until }</b> tarihinden sonra geçersiz olur.
second-guest =
    👥 Öneren: <b>{ $by }</b>. Öneri: <b>{ $name }</b> görevliler grubunda okuyabilsin. Bu kişi görevliler ve koordinatörler listesinde yok.

    Onaylıyor musunuz? { $name } size yabancıysa ya da kuşkunuz varsa önce iş arkadaşlarınıza sorun. Bir görevlinin onayı yeter, bir hayır da öneriyi durdurur. Kimse bir şey demezse öneri <b>{ $until }</b> tarihinden sonra geçersiz olur.
second-guest-nameless =
    👥 Öneren: <b>{ $by }</b>. Öneri: <b>adı görünmeyen biri</b> görevliler grubunda okuyabilsin. Bu kişi listede yok. Kim olduğunu görmek için buraya dokunun: <a href="tg://user?id={ $account }">bu kişi</a> (Telegram numarası { $account }).

    Onaylıyor musunuz? Kuşkunuz varsa önce iş arkadaşlarınıza sorun. Bir görevlinin onayı yeter, bir hayır da öneriyi durdurur. Kimse bir şey demezse öneri <b>{ $until }</b> tarihinden sonra geçersiz olur.
second-count =
    👥 Öneren: <b>{ $by }</b>. Öneri: tanımadığım { $count } kişi ya da bot görevliler grubunda okuyabilsin.

    Onaylıyor musunuz? Önce Telegram'da grupta kimler olduğuna bakın. Bir görevlinin onayı yeter, bir hayır da öneriyi durdurur. Kimse bir şey demezse öneri <b>{ $until }</b> tarihinden sonra geçersiz olur.
second-desk =
    👥 <b>{ $name }</b> ({ $role ->
        [official] görevli
       *[coordinator] koordinatör
    }) belediye hesabıyla web’deki masada da çalışmak istiyor.

    Onaylıyor musunuz? Önce { $name } ile telefonda ya da yüz yüze konuşun. Böylece başka birinin girmediğini bilirsiniz. Bir görevlinin onayı yeter, bir hayır da öneriyi durdurur. Kimse bir şey demezse öneri <b>{ $until }</b> tarihinden sonra geçersiz olur.
second-former = artık ağda olmayan bir koordinatör
second-button-yes = Evet, onaylıyorum
second-button-no = Hayır, onaylamıyorum
second-answered-yes = ✓ Onayladınız. Bütün görevliler ve koordinatörler bunu öğrenir.
second-answered-no = Onaylamadınız. Öneri gerçekleşmeyecek. Koordinatör ve iş arkadaşlarınız bunu öğrenir.
second-refused-person = <b>{ $colleague }</b> ağa yeni birinin katılmasını onaylamadı. Öneri gerçekleşmeyecek.
second-refused-group = <b>{ $colleague }</b> görevliler grubuyla ilgili öneriyi onaylamadı. Her şey olduğu gibi kalıyor.
second-refused-guest = <b>{ $colleague }</b> görevliler grubunda okuyacak kişiyi onaylamadı. Bu kişiyi gruptan çıkarın. O zamana kadar orada metin göstermem.
second-refused-desk = <b>{ $colleague }</b> web’deki masa için bir hesabı onaylamadı. Öneri gerçekleşmeyecek.
second-lapsed-desk = Web’deki masa için bir hesap istenmişti, ama hiçbir görevli zamanında onaylamadı. Öneri gerçekleşmeyecek. Yeni bir kodla yeniden istenebilir.
second-lapsed-person = Ağa yeni biri katılacaktı, ama hiçbir görevli zamanında onaylamadı. Öneri gerçekleşmeyecek. Bu kişi ağa ait mi? O zaman bir koordinatör yeniden davet edebilir.
second-lapsed-again = Telefonu kaybolan biri başka bir hesapla geri gelecekti, ama sunucunun yöneticisi zamanında onaylamadı. Bu gerçekleşmeyecek. Doğruysa yeni bir bağlantı oluşturun.
second-lapsed-group = Görevliler grubuyla ilgili bir öneri vardı, ama hiçbir görevli zamanında onaylamadı. Her şey olduğu gibi kalıyor. Bir koordinatör o grupta yeniden /koppel gönderebilir.
second-lapsed-guest = Listede olmayan biri görevliler grubunda okuyacaktı, ama hiçbir görevli zamanında onaylamadı. Bu kişiyi gruptan çıkarın. O zamana kadar orada metin göstermem.
second-lost-person = Ağa yeni biri katılacaktı, ama bunu önerenin telefonu kayıp. Öneri gerçekleşmeyecek. Bu kişi ağa ait mi? O zaman bir koordinatör yeniden davet edebilir.
second-lost-group = Görevliler grubuyla ilgili bir öneri vardı, ama bunu önerenin telefonu kayıp. Her şey olduğu gibi kalıyor. Bir koordinatör o grupta yeniden /koppel gönderebilir.
second-lost-guest = Listede olmayan biri görevliler grubunda okuyacaktı, ama bunu önerenin telefonu kayıp. Bu kişiyi gruptan çıkarın. O zamana kadar orada metin göstermem.
second-phone =
    👥 <b>{ $name }</b> ({ $role ->
        [official] görevli
       *[coordinator] koordinatör
    }) yalnızca web’deki masayı kullanıyor ve Telegram’da da yer almak istiyor.

    Onaylıyor musunuz? Önce { $name } ile telefonda ya da yüz yüze konuşun. Böylece başka birinin telefonu olmadığını bilirsiniz. Bir görevlinin onayı yeter, bir hayır da öneriyi durdurur. Kimse bir şey demezse öneri <b>{ $until }</b> tarihinden sonra geçersiz olur.

second-refused-phone = <b>{ $colleague }</b> bir meslektaş için Telegram’ı onaylamadı. Gerçekleşmiyor.
second-lapsed-phone = Bir meslektaş Telegram’da da yer almak istedi, ama hiçbir görevli zamanında onaylamadı. Gerçekleşmiyor. Yeni bir bağlantıyla yeniden istenebilir.
