select
  c.day as "day",
  c.is_worked as "isWorked"
from
  "dossiers"."indicator_calendar_day" as "c"
order by
  "c"."day"
