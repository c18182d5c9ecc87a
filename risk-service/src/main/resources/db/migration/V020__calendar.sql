-- What process-service told us of the national calendar; the event's sequence says which edition is the newer.
create table calendar_edition (
    sequence bigint constraint calendar_edition_pkey primary key,
    heard_at timestamptz not null,
    published_years integer[] not null
);

create table calendar_departure (
    sequence bigint not null constraint calendar_departure_edition_fkey references calendar_edition (sequence),
    day date not null,
    kind text not null constraint calendar_departure_kind_check check (kind in ('HOLIDAY', 'MAKE_UP_WORKDAY')),
    name_zh text not null,
    name_en text not null,
    constraint calendar_departure_pkey primary key (sequence, day)
);

grant select, insert on calendar_edition, calendar_departure to ${runtime};
create trigger calendar_edition_append_only before update or delete or truncate on calendar_edition
    for each statement execute function refuse_change();
create trigger calendar_departure_append_only before update or delete or truncate on calendar_departure
    for each statement execute function refuse_change();
