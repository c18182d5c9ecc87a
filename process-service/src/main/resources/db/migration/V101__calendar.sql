-- Every import is an edition of its own, so that a due date given earlier can still be explained.
create table calendar_edition (
    number integer not null,
    imported_at timestamptz not null,
    imported_by text,
    published_years integer[] not null,
    constraint calendar_edition_pkey primary key (number)
);

create table calendar_departure (
    edition integer not null,
    day date not null,
    kind text not null,
    name_zh text not null,
    name_en text not null,
    constraint calendar_departure_pkey primary key (edition, day),
    constraint calendar_departure_edition_fkey foreign key (edition) references calendar_edition (number),
    constraint calendar_departure_kind_check check (kind in ('HOLIDAY', 'MAKE_UP_WORKDAY'))
);

grant select, insert on calendar_edition, calendar_departure to ${runtime};
create trigger calendar_edition_append_only before update or delete or truncate on calendar_edition
    for each statement execute function refuse_change();
create trigger calendar_departure_append_only before update or delete or truncate on calendar_departure
    for each statement execute function refuse_change();
