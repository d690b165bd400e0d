# Telegram’ın her komutun yanında gösterdiği metin.

command-start = Başla
command-melden = Bir sorun bildirin
command-hulp = Kendiniz için yardım isteyin
command-mijnmeldingen = Bildirimlerinizin durumunu görün
command-bijeenkomsten = Gelecek toplantıları görün
command-bijeenkomst = İnsanları toplantıya çağırın, kimin geleceğini görün
command-uitleg = Nasıl çalıştığını okuyun
command-privacy = Hakkınızda ne sakladığımızı okuyun
command-taal = Başka bir dil seçin
command-stop = Yaptığınız işi yarıda bırakın
command-netwerk = Kimlerin katıldığını görün
command-uitnodigen = Birini davet edin
command-afwezig = Bir süre olmayacağınızı söyleyin
command-koppel = Bu grubu bağlayın
command-overzicht = Açık bildirimleri görün

command-pauze = Ara verin ya da ağdan ayrılın

command-telefoonkwijt = Bir telefonun kaybolduğunu söylemek
command-pincode = PIN’iniz ya da bir meslektaşın PIN’ini silmek
command-dienst = Kimin nöbetçi olduğunu görmek
command-werkplek = Web’deki masanız ya da bir meslektaşınkini kapatmak

command-about =
    Bu, { $network } botudur. Mahalle gönüllüleri burada mahallelerinde olanları bildirir. Sabit bir görevli ekibi bunları okur ve ne yapıldığını size bildirir.

    Yalnızca davetle katılabilirsiniz. Belediyeye bir şey anlatmak mı istiyorsunuz? Arayın: { $phone }.

    Şu anda tehlike mi var? 112’yi arayın.
command-about-short = { $network } botu. Yalnızca davetle. Şu anda tehlike mi var? 112’yi arayın.
command-telefoon = Birinin telefonda anlattığını yazmak
