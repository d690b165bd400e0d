# Why a message cannot be sent or answered.

refusal-announcement-to-nobody = This message would reach nobody. First choose who it is for.
refusal-announcement-nobody-there = There is nobody now who would get a message. First invite people to the network.
refusal-announcement-gone = This message is not there any more, so you cannot reply to it here. Tell the coordinator when you speak to them.
refusal-announcement-stopped-already = This message was held back already.
refusal-letter-gone = This reply is not there any more. It was erased, because its time is over.
refusal-letter-writer-left = Whoever wrote this is no longer part of the network, so it cannot be answered.
refusal-letter-to-nobody = There is no other coordinator now who can read your reply.
