-- A draft or a returned catalogue that nobody needs any more is given up with a reason.
alter table catalogue
    drop constraint catalogue_state_check,
    add constraint catalogue_state_check check (state in ('DRAFT', 'UNIT_REVIEW', 'PARTY_APPROVED', 'FILED', 'PUBLISHED', 'RETURNED',
        'SUPERSEDED', 'WITHDRAWN'));
alter table catalogue_decision
    drop constraint catalogue_decision_outcome_check,
    add constraint catalogue_decision_outcome_check check (outcome in ('PASSED', 'RETURNED', 'REOPENED', 'WITHDRAWN')),
    add constraint catalogue_decision_withdrawal_reason check (outcome <> 'WITHDRAWN' or coalesce(reason, '') <> '');

-- Of one unit, whatever the years, at most one edition is in force and at most one on its way. The one of a later year was in force.
update catalogue c set state = 'SUPERSEDED', version = version + 1
where state = 'PUBLISHED' and exists (
    select from catalogue later where later.unit_code = c.unit_code and later.state = 'PUBLISHED' and later.year > c.year);

-- What was under way beside another: drafts make room for what is before a gate, and older drafts for newer ones.
create temporary table making_room on commit drop as
select c.id from catalogue c where c.state in ('DRAFT', 'RETURNED') and exists (
    select from catalogue other where other.unit_code = c.unit_code and other.id <> c.id
        and (other.state in ('UNIT_REVIEW', 'PARTY_APPROVED', 'FILED')
            or other.state in ('DRAFT', 'RETURNED') and (other.year, other.edition) > (c.year, c.edition)));
insert into catalogue_decision (id, catalogue_id, gate, outcome, content_hash, reason, decided_by, decided_at)
select gen_random_uuid(), c.id, 'SUBMISSION', 'WITHDRAWN', c.content_hash, '同一单位另有在编目录', 'system', now()
from catalogue c join making_room using (id);
update catalogue set state = 'WITHDRAWN', filing_number = null, version = version + 1
where id in (select id from making_room);

do $$
declare
    two text;
begin
    select string_agg(code, ', ' order by code) into two from catalogue c
    where state in ('UNIT_REVIEW', 'PARTY_APPROVED', 'FILED') and exists (
        select from catalogue other where other.unit_code = c.unit_code and other.id <> c.id
            and other.state in ('UNIT_REVIEW', 'PARTY_APPROVED', 'FILED'));
    if two is not null then
        raise exception 'of these catalogues a gate has to give back or publish all but one of each unit first: %', two;
    end if;
end
$$;

drop index catalogue_one_published_key;
create unique index catalogue_one_published_key on catalogue (unit_code) where state = 'PUBLISHED';
drop index catalogue_one_in_progress_key;
create unique index catalogue_one_in_progress_key on catalogue (unit_code)
    where state not in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN');
