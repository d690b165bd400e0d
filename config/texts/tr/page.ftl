# Sayfa çeviren düğmeler: uzun bir listede ya da takvimin aylarında.

page-button-earlier = ← Önceki
page-button-later = Sonraki →
