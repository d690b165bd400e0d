# What somebody hopes for who comes in: read once.

hopes =
    💬 <b>What { $name } hopes for, and would rather not:</b>
    <pre>{ $words }</pre>
    This message is all that is left of it. The words have been erased already. Talk about it together some time.
