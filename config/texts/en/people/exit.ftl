# What the coordinator reads when somebody leaves.

exit-head =
    👋 <b>{ $name }</b> has left the network.

    Reason: { $why }
exit-words = <b>What was said about it:</b>
    <pre>{ $words }</pre>
exit-successor = <b>Who could follow up:</b>
    <pre>{ $words }</pre>
exit-foot = This message is only here now. The name has been erased already, and so have these words. A word of thanks from you will be appreciated.
exit-stays = Stays reachable as a former member, and can be a buddy for somebody new.
