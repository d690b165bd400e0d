# Een vraag over je gegevens: wat we bewaren, verbeteren, wissen, bezwaar.

rights-button-access = 📋 Hakkımda ne saklıyorsunuz?
rights-button-rectify = Bir şey yanlış
rights-button-erase = Hakkımdaki her şeyi silin
rights-button-object = İtiraz ediyorum
rights-asked =
    ✅ <b>İsteğin geldi</b>, { $day }: { $right ->
        [access] senin hakkında ne sakladığımız
        [rectify] bir şeyin düzeltilmesi
        [erase] senin hakkındaki her şeyin silinmesi
       *[object] itirazın
    }. Koordinatör aldı ve seninle iletişime geçecek, ya da önce gerçekten sen misin diye soracak. En geç { $due } günü cevap alırsın. Bir şey duymadın mı? { $phone } numarasını ara.
rights-answered = 📋 Koordinatör verilerinle ilgili isteğini cevapladı. Öyle değil mi? Gizlilik bölümünden yeniden iste ya da /gegevens yaz.
rights-late = ⚠️ Verilerinle ilgili isteğin hâlâ cevaplanmadı ve bir ay doldu. Bu senin suçun değil. Koordinatör de bunu duydu. { $phone } numarasını ara ya da şuraya şikâyet et: { $supervisor }.
rights-page =
    📋 <b>Verilerle ilgili istek</b>

    { $who } şunu istiyor: { $right ->
        [access] hakkında ne saklandığı
        [rectify] bir şeyin düzeltilmesi
        [erase] her şeyin silinmesi
       *[object] durdurulması: itiraz ediyor
    }.
    Geldiği gün: { $asked }. En geç cevap: { $due }.{ $late ->
        [yes] {" "}⚠️ Bu tarih geçti.
       *[no] {""}
    }

    O kişi olduğundan emin misin? O zaman botu yöneten kişi yapabilir: <code>schakel export --person { $id }</code> ya da <code>schakel erase --person { $id }</code>. Kendin cevap ver, sonra aşağıdan seç.
rights-who-left = Artık ağda olmayan biri
rights-button-answered = Cevaplandı
rights-button-sure = Evet, cevaplandı
rights-sure = O kişi cevap aldı mı? O zaman isteği kapatır ve bunu söylerim.
rights-page-answered = ✅ Cevaplandı.
rights-button-waiting = 📋 Verilerle ilgili istek, { $day } öncesi
