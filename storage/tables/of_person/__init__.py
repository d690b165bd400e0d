"""Tables of one person each, sealed under their own key: with that they are gone."""
