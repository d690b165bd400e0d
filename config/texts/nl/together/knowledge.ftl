# Kennis: kaarten om iets op te zoeken. Wat erop staat, staat in config/knowledge.

knowledge-head =
    <b>Kennis</b>

    Om iets op te zoeken. De gemeente ziet niet welke kaart je opent, en wij bewaren het niet.
knowledge-head-at-desk =
    <b>Kennis</b>

    De kaarten staan op een eigen pagina. Kies Kennis in het menu bovenaan.
knowledge-head-web = Om iets op te zoeken. Niemand ziet welke kaart je openklapt.
knowledge-back = Terug naar Kennis
