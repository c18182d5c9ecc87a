-- Whose a power is others hear from its publication, and from the end of a delegation to the unit that came to own it.
alter table power add column unit_revision bigint not null default 0;
update power set unit_revision = published_revision;
alter table power alter column unit_revision drop default;
