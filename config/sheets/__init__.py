"""Knowledge sheets: the files of `config/knowledge/`, and what Markdown may stand in them."""
