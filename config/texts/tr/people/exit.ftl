# Biri ayrıldığında koordinatörün okuduğu.

exit-head =
    👋 <b>{ $name }</b> ağdan ayrıldı.

    Neden: { $why }
exit-words = <b>Bu konuda anlatılan:</b>
    <pre>{ $words }</pre>
exit-successor = <b>Yerine kim gelebilir:</b>
    <pre>{ $words }</pre>
exit-foot = Bu mesaj artık yalnızca burada. Ad silindi, bu sözler de. Sizden bir teşekkür iyi gelecektir.
