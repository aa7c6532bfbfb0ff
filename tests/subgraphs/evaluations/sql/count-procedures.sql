select
  p.ranked_as as "rankedAs",
  p.online,
  p.with_known_channels as "withKnownChannels"
from
  procedures.indicator_count as p
order by
  p.ranked_as
