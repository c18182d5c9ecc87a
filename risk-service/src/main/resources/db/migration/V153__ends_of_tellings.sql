-- A copy that was told again looked whole after ten minutes of silence, also where the telling had broken off. Now it counts what
-- it hears of one until that is as much as was told. What looked whole before is to be told once more.
alter table late_copy
    drop column told_again_at,
    add column republication uuid,
    add column heard integer not null default 0 constraint late_copy_heard_check check (heard >= 0),
    add column told integer constraint late_copy_told_check check (told >= 0);
grant update (republication, heard, told) on late_copy to ${runtime};
