-- Who was reminded to declare their interests of a year.
create table interest_declaration_reminder (
    id uuid constraint interest_declaration_reminder_pkey primary key,
    official_code text not null constraint interest_declaration_reminder_official_fkey references official (code),
    year integer not null constraint interest_declaration_reminder_year_check check (year between 2000 and 2100),
    reminded_on date not null,
    constraint interest_declaration_reminder_once_key unique (official_code, year)
);
create index interest_declaration_reminder_year_idx on interest_declaration_reminder (year, official_code);
grant select, insert on interest_declaration_reminder to ${runtime};
create trigger interest_declaration_reminder_append_only before update or delete or truncate on interest_declaration_reminder
    for each statement execute function refuse_change();

-- The timer of each year sets that of the next.
insert into timer (kind, subject, due_at) values ('interest-reminder', to_char(now() at time zone 'Asia/Shanghai', 'YYYY'), now());
