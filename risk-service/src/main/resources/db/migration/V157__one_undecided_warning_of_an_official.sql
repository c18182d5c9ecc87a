-- An official who moved is the same one: whatever unit it names, one warning to them waits to be decided. Of several that do, the
-- last is decided on.
with older as (
    update warning w
    set state = 'DISMISSED', office_due_on = null, office_since = null, revision = revision + 1, version = version + 1
    where state = 'RAISED' and official_code is not null and exists (
        select from warning later
        where later.official_code = w.official_code and later.state = 'RAISED' and later.code > w.code)
    returning id)
insert into warning_entry (id, warning_id, kind, state, text, recorded_by, recorded_at)
select gen_random_uuid(), id, 'DISMISSED', 'DISMISSED',
    '对该公职人员另有一件待核定的预警 Another warning to this official waits to be decided', 'system', now()
from older;

drop index warning_one_undecided_key;
-- Of two who raise the same at the same time one is told of the other.
create unique index warning_one_undecided_key on warning ((official_code is null), coalesce(official_code, unit_code))
    where state = 'RAISED';
