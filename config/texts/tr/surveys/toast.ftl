# Bir ankette kısa süre görünen metin.

toast-survey-closed = Kapandı. Sonuç geliyor.
