-- Who was reminded when of a file that nobody kept up. The first daily timer; each one sets the next.
create table integrity_file_reminder (
    id uuid constraint integrity_file_reminder_pkey primary key,
    official_code text not null constraint integrity_file_reminder_official_fkey references official (code),
    reminded_on date not null,
    constraint integrity_file_reminder_day_key unique (official_code, reminded_on)
);
grant select, insert on integrity_file_reminder to ${runtime};
create trigger integrity_file_reminder_append_only before update or delete or truncate on integrity_file_reminder
    for each statement execute function refuse_change();
insert into timer (kind, subject, due_at) values ('integrity-file-reminder', 'all', now());
