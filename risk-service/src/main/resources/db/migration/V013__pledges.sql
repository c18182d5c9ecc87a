-- What officials pledge in a year. Another text for the same year is another edition; who signed an earlier one signs again.
create table pledge_text (
    id uuid constraint pledge_text_pkey primary key,
    year integer not null constraint pledge_text_year_check check (year between 2000 and 2100),
    edition integer not null constraint pledge_text_edition_check check (edition >= 1),
    text_zh text not null constraint pledge_text_text_zh_check check (text_zh <> ''),
    text_en text not null constraint pledge_text_text_en_check check (text_en <> ''),
    sha256 text not null constraint pledge_text_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
    due_on date not null,
    published_by text not null,
    published_at timestamptz not null,
    constraint pledge_text_year_edition_key unique (year, edition)
);
grant select, insert on pledge_text to ${runtime};
create trigger pledge_text_append_only before update or delete or truncate on pledge_text
    for each statement execute function refuse_change();

-- A signature is the official's own act, bound to the hash of exactly what was signed.
create table pledge (
    id uuid constraint pledge_pkey primary key,
    official_code text not null constraint pledge_official_fkey references official (code),
    unit_code text not null,
    year integer not null,
    edition integer not null,
    sha256 text not null,
    signed_at timestamptz not null,
    constraint pledge_text_fkey foreign key (year, edition) references pledge_text (year, edition),
    constraint pledge_signed_once_key unique (official_code, year, edition)
);
create index pledge_year_idx on pledge (year, edition, official_code);
grant select, insert on pledge to ${runtime};
create trigger pledge_append_only before update or delete or truncate on pledge
    for each statement execute function refuse_change();

create table pledge_reminder (
    id uuid constraint pledge_reminder_pkey primary key,
    official_code text not null constraint pledge_reminder_official_fkey references official (code),
    year integer not null,
    edition integer not null,
    reminded_on date not null,
    constraint pledge_reminder_text_fkey foreign key (year, edition) references pledge_text (year, edition),
    constraint pledge_reminder_once_key unique (official_code, year, edition)
);
grant select, insert on pledge_reminder to ${runtime};
create trigger pledge_reminder_append_only before update or delete or truncate on pledge_reminder
    for each statement execute function refuse_change();
