# What the network is for and does, as network.toml has it.

founding-about = <b>{ $network }</b>
founding-purpose =
    <b>What the network is for</b>
    { $words }
founding-does = <b>We also do this</b>
founding-does-line = • { $what }
founding-does-knowledge = We read and learn together.
founding-does-agreements = We write down what we agree together, and come back to it.
founding-does-charter = We write down our agreements, and keep them up to date.
founding-does-worth = Every half year we look at whether reporters felt heard.
founding-does-fund = There is a small fund for what members do together.
founding-does-candidates = We look together for people who fit in.
founding-does-evaluation = Every half year we ask everybody how the network is for them.
founding-does-outside = A guest without an account, like an alderman, can come to a meeting. And sometimes we ask people outside what they think.
founding-does-balance = Every year we look whether young and old take part, without names.
founding-button-charter = Our agreements
founding-does-founding = We look together whether the network is still set up well.
founding-asked-before =
    { $asked }

    The answer so far: { $now }
