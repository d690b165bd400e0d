# Görevliler grubunda bir şeyin neden olmadığı.

refusal-group-not-ready = Bu artık mümkün değil. Yeniden başlamak için grupta /koppel gönderin.

refusal-guest-in-group = Bu şu anda mümkün değil. Bu grupta listede olmayan biri var. Koordinatör bunu çözünce metinleri yeniden gösteririm.
refusal-guest-left = Bu kişi artık grupta değil.
refusal-group-open = Bu şu anda mümkün değil. Bu grubun ayarları yüzünden başkaları da görebiliyor. Neyin değişmesi gerektiğini size özel sohbette yazıyorum.
refusal-group-rights = Bu şu anda mümkün değil. Bu grupta ihtiyacım olan bir yetkim eksik. Neyin değişmesi gerektiğini size özel sohbette yazıyorum.

refusal-second-waits = Bunun için onay zaten istendi. Sonucu öğrenirsiniz.
refusal-second-over = Buna zaten karar verildi ya da süresi doldu.
