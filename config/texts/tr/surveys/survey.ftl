# Anketler ve planlarla ilgili sorular: üyelere ne sorulur ve koordinatör ne görür.

survey-ask-pulse = 🗣 <b>{ $title }</b>
survey-ask-policy = 📋 <b>{ $title }</b>
survey-ask-how =
    { $questions ->
        [one] Belediye size <b>1 kısa soru</b> soruyor. Atlayabilirsiniz.
       *[other] Belediye size <b>{ $questions } kısa soru</b> soruyor. Atlayabilirsiniz.
    } Son yanıt zamanı: { $day }, saat { $hour }.

    Yanıtınız <b>adınız olmadan</b> saklanır. Görevliler ve koordinatör yalnızca sayıları görür, o da 5 yanıttan sonra. Kendi yazdıklarınızı da okuyabilirler. { $share ->
        [yes] Katılanlar da sayıları görür.
       *[no] Sonuç görevlilere ve koordinatöre gider.
    }
survey-ask-answered =
    ✓ <b>{ $title }</b>

    Yanıt verdiniz. Teşekkürler!

survey-thanks =
    ✓ Teşekkürler. Yanıtlarınız adınız olmadan gönderildi.

    Ne yanıt verdiğinizi kimse göremez. Bu yüzden kimse sizi bu konuda arayamaz. Bir şey bildirmek mi istiyorsunuz ya da yardıma mı ihtiyacınız var? Aşağıda <b>Sorun bildir</b> ya da <b>Yardım iste</b> düğmesini seçin.
survey-unsent = Anket kapandı. Doldurduklarınız gönderilmedi ve silindi. Yine de bir şey söylemek mi istiyorsunuz? <b>Sorun bildir</b> düğmesini seçin.
survey-no-names = { $question } Ad ve adres yazmayın.

survey-ready-mood = Mahallenizde hava nasıl?
survey-ready-mood-1 = 1 · çok kötü
survey-ready-mood-2 = 2 · kötü
survey-ready-mood-3 = 3 · idare eder
survey-ready-mood-4 = 4 · iyi
survey-ready-mood-5 = 5 · çok iyi
survey-ready-heard = Neler duyuyorsunuz?
survey-ready-help = Yardıma ihtiyacınız var mı?
survey-ready-help-1 = Hayır, idare ediyorum
survey-ready-help-2 = Evet, bilgi eksik
survey-ready-help-3 = Evet, desteğe ihtiyacım var
survey-scale-1 = 1 · en düşük
survey-scale-2 = 2
survey-scale-3 = 3
survey-scale-4 = 4
survey-scale-5 = 5 · en yüksek
survey-days = { $days ->
    [one] 1 gün
   *[other] { $days } gün
 }
survey-form-about-pulse = Bu anketin adı ne? Örneğin: Kuzey mahallesindeki yangından sonra.
survey-form-about-policy = Konu ne? Örneğin: Meydan için yeni plan.
survey-form-text-pulse = Ne oldu? Bir ya da iki cümle.
survey-form-text-policy = Planı kısaca anlatın.
survey-form-kind = Soru { $number }: ne tür bir soru?
survey-form-words = Soru { $number }: ne sormak istiyorsunuz?
survey-form-options = Soru { $number }: insanlar hangi yanıtlar arasından seçebilir? Her yanıtı yeni bir satıra yazın.
survey-asking-scale = 1 ile 5 arası bir puan
survey-asking-choice = Yanıtlar arasından seçmek
survey-asking-words = Sözlerle yanıt

survey-preview = { $count ->
    [0] ⚠️ Şu anda bu kimse için değil. <b>Değiştir</b> ile başka bir grup seçin.
    [one] ⚠️ Şu anda bu 1 mahalle gönüllüsü için. Bu çok az: { $least } kişiden azsa kimin ne dediği anlaşılır. <b>Değiştir</b> ile daha büyük bir grup seçin.
    [2] ⚠️ Şu anda bu 2 mahalle gönüllüsü için. Bu çok az: { $least } kişiden azsa kimin ne dediği anlaşılır. <b>Değiştir</b> ile daha büyük bir grup seçin.
    [3] ⚠️ Şu anda bu 3 mahalle gönüllüsü için. Bu çok az: { $least } kişiden azsa kimin ne dediği anlaşılır. <b>Değiştir</b> ile daha büyük bir grup seçin.
    [4] ⚠️ Şu anda bu 4 mahalle gönüllüsü için. Bu çok az: { $least } kişiden azsa kimin ne dediği anlaşılır. <b>Değiştir</b> ile daha büyük bir grup seçin.
   *[other] Bu <b>{ $count } mahalle gönüllüsüne</b> gider. Onlar böyle görür:
 }
survey-preview-file = 📎 { $name }
survey-preview-question =
    <b>{ $number }. { $question }</b>
    { $asking ->
        [words] Kendi sözleriyle, en fazla 200 karakter.
       *[other] { $options }
    }

survey-list =
    <b>Anket</b>

    Bir olaydan sonra durumun nasıl olduğunu ya da insanların bir plan hakkında ne düşündüğünü sorun. Yanıtlar adsızdır. { $count ->
        [0] Henüz bir şey sorulmadı.
        [one] Daha önce sorduğunuz aşağıda.
       *[other] Daha önce sorulan { $count } tanesi aşağıda, en yenisi başta.
    }
survey-page-open =
    🟢 <b>{ $title }</b>

    Son yanıt zamanı: { $day }, saat { $hour }. Sonra kendiliğinden kapanır ve sonuç gelir, görevlilere de.

    Sorulan: { $asked }
    Ulaşan: { $delivered }
    Ulaşmayan: { $blocked }
    Yanıt: { $answered ->
        [0] 5’ten az
       *[other] { $answered }
    }
survey-page-closed =
    ⚪️ <b>{ $title }</b>

    Kapandı.

    Sorulan: { $asked }
    Ulaşan: { $delivered }
    Ulaşmayan: { $blocked }
    Yanıt: { $answered ->
        [0] 5’ten az, göstermek için çok az
       *[other] { $answered }
    }
survey-closing =
    <b>{ $title }</b> şimdi kapatılsın mı?

    Sonra kimse yanıt veremez ve sonuç hemen gelir. { $answered ->
        [0] Henüz 5’ten az yanıt var. Şimdi kapatırsanız görülecek bir şey olmaz.
       *[other] { $answered } yanıt var.
    }
survey-button-answer = Yanıt ver
survey-button-new-pulse = Yeni anket
survey-button-new-policy = Plan hakkında soru
survey-button-open = 🟢 { $title }
survey-button-closed = ⚪️ { $title }
survey-button-close = Şimdi kapat
survey-button-close-now = Evet, şimdi kapat
survey-button-results = Sonuç
survey-button-words = Yazılanları oku

survey-results =
    📊 <b>{ $title }</b>

    { $answered ->
        [0] Çok az yanıt var: 5’ten az. Bu yüzden gösterilecek bir şey yok, yoksa kimin ne dediği anlaşılır.
       *[other] Yanıt verenler: { $answered } / { $asked }. { $shown ->
            [0] Yine de gösterilecek bir şey yok.
           *[other] Sonuçlar aşağıda. Bir mahallenin sayıları, ancak orada 5 ya da daha fazla kişi yanıt verdiyse yazar.
        }
    }
survey-results-few = <i>{ $question }</i> Çok az yanıt (5’ten az).
survey-caption = <b>{ $question }</b> ({ $count } yanıt)
survey-caption-option = { $option }: { $count }
survey-caption-group = { $place }: { $counts }
survey-picture-count = { $count } yanıt
survey-picture-groups = Mahallelere göre
survey-words = <b>{ $question }</b> ({ $count } yanıt, alfabetik)
survey-words-more = { $count ->
    [one] Ve 1 yanıt daha.
   *[other] Ve { $count } yanıt daha.
 } Koordinatör hepsini /netwerk, <b>Anket</b> altında okur.
