-- A signal corrected to a power that nobody has stated waits for that one, as the first one it named once did.
update signal s set power_known = false
where s.power_known and s.power_code is not null and s.withdrawn_on is null
  and not exists (select from power p where p.code = s.power_code);
