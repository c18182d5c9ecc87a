-- Everybody who drew up the content of an edition, for none of them approves it: whoever draws it up again without a change
-- does not make it another's.
alter table catalogue add column drawers text[] not null default '{}';
update catalogue set drawers = array[drawn_by] where drawn_by is not null;
