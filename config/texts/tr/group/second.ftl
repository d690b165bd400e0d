# İkinci kişi: bir görevli, koordinatörün önerisini onaylar.

second-person =
    👥 Öneren: <b>{ $by }</b>. Öneri: <b>{ $name }</b> { $role ->
        [official] bu ağda görevli olsun. O zaman { $name } bütün bildirimleri okur.
       *[coordinator] bu ağda koordinatör olsun. O zaman { $name } görevliler grubunda okuyabilir.
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
second-former = artık ağda olmayan bir koordinatör
second-button-yes = Evet, onaylıyorum
second-button-no = Hayır, onaylamıyorum
second-answered-yes = ✓ Onayladınız. Bütün görevliler ve koordinatörler bunu öğrenir.
second-answered-no = Onaylamadınız. Öneri gerçekleşmeyecek. Koordinatör ve iş arkadaşlarınız bunu öğrenir.
second-refused-person = <b>{ $colleague }</b> ağa yeni birinin katılmasını onaylamadı. Öneri gerçekleşmeyecek.
second-refused-group = <b>{ $colleague }</b> başka bir görevliler grubunu onaylamadı. Her şey olduğu gibi kalıyor.
second-lapsed-person = Ağa yeni biri katılacaktı, ama hiçbir görevli zamanında onaylamadı. Öneri gerçekleşmeyecek. Bu kişi ağa ait mi? O zaman bir koordinatör yeniden davet edebilir.
second-lapsed-group = Başka bir görevliler grubu olacaktı, ama hiçbir görevli zamanında onaylamadı. Her şey olduğu gibi kalıyor. Bir koordinatör o grupta yeniden /koppel gönderebilir.
