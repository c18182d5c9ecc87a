-- In force is the edition of a unit that was published last. V119 went by the year, and a slip of a digit in one outlived what came after it.
create temporary table last_published on commit drop as
select distinct on (unit_code) id, code, unit_code, state from catalogue where state in ('PUBLISHED', 'SUPERSEDED')
order by unit_code, published_at desc, state;
delete from last_published where state = 'PUBLISHED';

update catalogue set state = 'SUPERSEDED', version = version + 1
where state = 'PUBLISHED' and unit_code in (select unit_code from last_published);
update catalogue set state = 'PUBLISHED', version = version + 1 where id in (select id from last_published);

-- Its watch ended when its place was taken.
insert into timer (kind, subject, due_at) select 'catalogue-watch', code, now() from last_published
    on conflict on constraint timer_pkey do nothing;
