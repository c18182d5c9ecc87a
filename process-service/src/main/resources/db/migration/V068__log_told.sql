-- What was told last of a log that has stopped; null while it runs. In a row of its own: a leader that hangs may hold that of
-- log_coord, and just then the alarm must sound.
create table log_told (
    one    boolean not null default true,
    halted text,
    constraint log_told_pkey primary key (one),
    constraint log_told_one_check check (one)
);
insert into log_told (halted) select halted from log_coord;
grant select, update (halted) on log_told to ${runtime};

-- An instance of the version before, which may run beside newer ones for a while, tells by the old column. It stays for that one alone,
-- and what it told a newer one can end.
create function log_told_by_older() returns trigger language plpgsql as $$
begin
    update log_told set halted = new.halted where halted is distinct from new.halted;
    return null;
end $$;
create trigger log_coord_told after update of halted on log_coord
    for each row execute function log_told_by_older();
