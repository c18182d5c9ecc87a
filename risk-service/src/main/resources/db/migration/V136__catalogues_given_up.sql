-- What was drawn up in the place of an edition that was given up: its objections and who let it through count on there.
alter table catalogue add column followed_by uuid constraint catalogue_followed_by_fkey references catalogue (id);
create index catalogue_followed_by_idx on catalogue (followed_by);

-- V119 gave up what was beside another, in whichever order they had been drawn up: the other is the first of the unit that was not published by then.
update catalogue c set followed_by = (
    select kept.id from catalogue kept where kept.unit_code = c.unit_code and kept.id <> c.id
        and (kept.published_at is null or kept.published_at > d.decided_at)
        and not exists (select from catalogue_decision own
            where own.catalogue_id = kept.id and own.outcome = 'WITHDRAWN' and own.decided_by = 'system')
    order by kept.id limit 1)
from catalogue_decision d
where c.state = 'WITHDRAWN' and d.catalogue_id = c.id and d.outcome = 'WITHDRAWN' and d.decided_by = 'system';

-- What its unit gave up was the only one on its way, and the next was drawn up after it.
update catalogue c set followed_by = (
    select next.id from catalogue next where next.unit_code = c.unit_code and next.id > c.id
        and not exists (select from catalogue_decision own
            where own.catalogue_id = next.id and own.outcome = 'WITHDRAWN' and own.decided_by = 'system')
    order by next.id limit 1)
where c.state = 'WITHDRAWN' and not exists (select from catalogue_decision d
    where d.catalogue_id = c.id and d.outcome = 'WITHDRAWN' and d.decided_by = 'system');
