# Toplantı dizisiyle ilgili bir şeyin neden olmadığı.

refusal-series-over = Bu dizi bitti. Yenisini /bijeenkomst ile hazırlarsınız.
refusal-series-too-short = Böyle yalnızca bir toplantı kalıyor. Son gün için daha geç bir gün ya da daha sık bir tekrar seçin.
refusal-series-too-many = Bu çok fazla toplantı. Bir dizide en fazla { $most } toplantı olur. Son gün için daha erken bir gün ya da daha seyrek bir tekrar seçin.
refusal-series-too-long = Bir dizi en fazla bir yıl sürer. Son gün için daha erken bir gün seçin. Daha sonra uzatabilirsiniz.
