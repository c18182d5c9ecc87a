-- A power is led by whoever holds the post that is charged with leading it: watched as the leaders of units are.
alter table unit_leaders rename to known_leaders;
alter table known_leaders rename column unit_code to led;
alter table known_leaders rename constraint unit_leaders_pkey to known_leaders_pkey;
update timer set kind = 'leaders' where kind = 'leaders-of-unit';

-- A first look at every power that a post leads already: what is so then is no change, the days to come are noted.
insert into timer (kind, subject, due_at)
select distinct 'leaders', 'power ' || subject_code, now() from duty where kind = 'LEAD' and withdrawn_at is null;
