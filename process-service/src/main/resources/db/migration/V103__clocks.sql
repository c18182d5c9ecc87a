create table limit_clock (
    id uuid not null,
    case_code text not null,
    clock_key text not null,
    power_code text not null,
    unit_code text not null,
    promised_amount integer,
    promised_unit text,
    statutory_amount integer,
    statutory_unit text,
    when_overdue text,
    started_on date not null,
    stopped_on date,
    gravest text,
    version bigint not null,
    constraint limit_clock_pkey primary key (id),
    constraint limit_clock_key_key unique (case_code, clock_key),
    constraint limit_clock_promised_check check ((promised_amount is null) = (promised_unit is null)),
    constraint limit_clock_statutory_check check ((statutory_amount is null) = (statutory_unit is null)),
    constraint limit_clock_stopped_check check (stopped_on >= started_on)
);
create index limit_clock_running on limit_clock (id) where stopped_on is null;

create table clock_pause (
    clock_id uuid not null,
    kind text not null,
    from_day date not null,
    to_day date,
    evidence text not null,
    constraint clock_pause_clock_fkey foreign key (clock_id) references limit_clock (id),
    constraint clock_pause_order_check check (to_day >= from_day)
);
create index clock_pause_clock on clock_pause (clock_id);

create table clock_extension (
    id uuid not null,
    clock_id uuid not null,
    amount integer not null,
    unit text not null,
    reason text not null,
    basis text not null,
    document_no text not null,
    granted_on date not null,
    granted_by text,
    constraint clock_extension_pkey primary key (id),
    constraint clock_extension_clock_fkey foreign key (clock_id) references limit_clock (id)
);
create index clock_extension_clock on clock_extension (clock_id);

grant select, insert, update on limit_clock to ${runtime};
grant select, insert, delete on clock_pause to ${runtime};
grant select, insert on clock_extension to ${runtime};
create trigger clock_extension_append_only before update or delete or truncate on clock_extension
    for each statement execute function refuse_change();
