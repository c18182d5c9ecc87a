-- Another rating with the same level tells others of no other level, and yet what is public of it is how the level follows.
alter table public_record add column rating_no integer;

drop trigger power_public_change on power;
create trigger power_public_change after update on power for each row
    when (new.catalogue_code is not null
        and (new.revision <> old.revision or new.published_rating_no is distinct from old.published_rating_no))
    execute function note_public_change();
insert into public_record_pending (power_code) select code from power where catalogue_code is not null order by code;
