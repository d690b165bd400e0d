# Söz verilen bir tarih geçti ve iş henüz yapılmadı.

missed-confirm = ⏰ <b>{ $reference }</b>: { progress-kind } için gördüğümüzü bildirmemiz gerekiyordu. Son tarih: <b>{ $day }</b>. Bunu henüz yapamadık. Sebebi siz değilsiniz.
missed-take-up = ⏰ <b>{ $reference }</b>: { progress-kind } bir görevli tarafından üstlenilecekti. Son tarih: <b>{ $day }</b>. Bunu henüz yapamadık. Sebebi siz değilsiniz.
missed-feedback = ⏰ <b>{ $reference }</b>: { progress-kind } için ne yaptığımızı bildirmemiz gerekiyordu. Son tarih: <b>{ $day }</b>. Bunu henüz yapamadık. Sebebi siz değilsiniz.
missed-partner = ⏰ <b>{ $reference }</b>: iletilince ne yapıldığını sormamız gerekiyordu. Son tarih: <b>{ $day }</b>. Bunu henüz yapamadık. Sebebi siz değilsiniz.
missed-coordinator-knows = Koordinatör bunu { $day } gününden beri biliyor.
missed-coordinator-hears = Yine ses çıkmazsa koordinatöre kendiliğinden haber gider.
missed-call = Her zaman arayabilirsiniz: { $phone }. Takip numaranızı söyleyin.
missed-duty = ⏰ { $reference }: alındığını henüz kimse onaylamadı. Şimdi şu kişiye sorduk: <b>{ $name }</b>. En geç bakacağı saat: <b>{ $moment }</b>. Şu anda tehlike mi var? 112’yi arayın.
missed-duty-coordinator = ⏰ { $reference }: alındığını henüz kimse onaylamadı. Şimdi koordinatöre haber verildi. Şu anda tehlike mi var? 112’yi arayın.

missed-call-back = ⏰ <b>{ $reference }</b>: sizi arayacaktık. Son tarih: <b>{ $day }</b>. Bunu henüz yapamadık. Sebebi siz değilsiniz.
