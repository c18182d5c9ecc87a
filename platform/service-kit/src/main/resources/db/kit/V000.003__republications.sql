-- What is told again together has one: so many events were told of it, and whoever hears them can count.
alter table outbox add column republication uuid;
-- What was being told in portions when this came has none: it is to be told again from its beginning.
delete from timer where kind = 'republication';
