-- What waits to be decided about a power is taken back when the power ends.
alter table level_override
    drop constraint level_override_status_check,
    add constraint level_override_status_check check (status in ('PROPOSED', 'IN_FORCE', 'REFUSED', 'EXPIRED', 'LAPSED', 'ENDED',
        'WITHDRAWN')),
    drop constraint level_override_signed,
    add constraint level_override_signed check (to_level < from_level or status in ('PROPOSED', 'REFUSED', 'WITHDRAWN')
        or signed_by is not null);

-- Of powers that ended before.
update level_override o set status = 'WITHDRAWN', closed_at = now(), version = o.version + 1
from power p where p.code = o.power_code and o.status = 'PROPOSED' and p.status in ('CANCELLED', 'MERGED');
update rating_proposal r set status = 'WITHDRAWN', closed_at = now(), version = r.version + 1
from power p where p.code = r.power_code and r.status = 'OPEN' and r.reason <> 'EVIDENCE'
    and p.status in ('CANCELLED', 'MERGED');
delete from awaited_judgement a using power p where p.code = a.power_code and p.status in ('CANCELLED', 'MERGED');
