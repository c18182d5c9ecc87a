-- Where an official serves from which day on, under which name, as it was recorded. A correction is a record of its own:
-- the wrong one stays visible.
create table official_record (
    id uuid constraint official_record_pkey primary key,
    official_code text not null constraint official_record_official_fkey references official (code),
    no integer not null constraint official_record_no_check check (no >= 1),
    begins_on date not null,
    effect text not null constraint official_record_effect_check check (effect in ('IN_SERVICE', 'LEFT', 'VOID')),
    unit_code text constraint official_record_unit_fkey references unit (code),
    name text constraint official_record_name_check check (name <> ''),
    corrects integer,
    reason text,
    recorded_by text not null,
    recorded_at timestamptz not null,
    constraint official_record_official_no_key unique (official_code, no),
    constraint official_record_corrected_once_key unique (official_code, corrects),
    constraint official_record_corrects_fkey foreign key (official_code, corrects) references official_record (official_code, no),
    constraint official_record_correction_has_reason check (corrects is null or reason <> ''),
    constraint official_record_only_a_correction_voids check (effect <> 'VOID' or corrects is not null),
    constraint official_record_states_who_serves check ((effect = 'IN_SERVICE') = (unit_code is not null)
        and (effect = 'IN_SERVICE') = (name is not null))
);
create index official_record_begins_on_idx on official_record (official_code, begins_on desc, no desc);
create index official_record_unit_code_idx on official_record (unit_code, begins_on);

grant select, insert on official_record to ${runtime};

insert into official_record (id, official_code, no, begins_on, effect, unit_code, name, reason, recorded_by, recorded_at)
select gen_random_uuid(), code, 1, (now() at time zone 'Asia/Shanghai')::date, 'IN_SERVICE', unit_code, name,
    'known when dated records began', 'migration', now()
from official;

create trigger official_record_append_only before update or delete or truncate on official_record
    for each statement execute function refuse_change();

-- The first day out of service. The row stays: what they did names them.
alter table official add column left_on date;
