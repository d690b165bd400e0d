# Why something cannot be done with a series.

refusal-series-over = This series is over. You make a new one with /bijeenkomst.
refusal-series-too-short = Like this only one time is left. Choose a later last day, or more often.
refusal-series-too-many = These are too many times. A series has at most { $most }. Choose an earlier last day, or less often.
refusal-series-too-long = A series takes a year at most. Choose an earlier last day. You can go on with it later.
