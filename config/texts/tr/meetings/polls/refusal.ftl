# Tarih oylamasıyla ilgili bir şeyin neden olmadığı.

refusal-poll-over = Bu tarih oylaması bitti. Bir şey yapmanız gerekmiyor.
refusal-poll-closed = Bu tarih oylaması kapandı. Bir tarih belli olunca davet alırsınız.
refusal-poll-not-for-you = Bu tarih oylaması sizin için değil. Bu doğru değilse koordinatöre sorun.
refusal-poll-option-gone = Bu tarih geçti. Başka bir tarih seçin.
refusal-poll-same-twice = Bu tarih zaten var. Başka bir zaman seçin ya da atlayın.
refusal-poll-too-few = Bir tarih oylamasında en az { $least } tarih olur. Bir tane daha seçin.
refusal-poll-reply-by = İnsanlar ilk tarihten önce seçebilmeli. Daha erken bir zaman seçin.
