-- What a unit is from which day on, as it was recorded. A correction is a record of its own: the wrong one stays visible.
-- No reference to unit: a unit that begins later has records before it has a row there.
create table unit_revision (
    id uuid constraint unit_revision_pkey primary key,
    unit_code text not null constraint unit_revision_unit_code_check check (unit_code ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    no integer not null constraint unit_revision_no_check check (no >= 1),
    begins_on date not null,
    effect text not null constraint unit_revision_effect_check check (effect in ('EXISTS', 'ENDED', 'VOID')),
    parent_code text,
    kind text constraint unit_revision_kind_check check (kind in ('BUREAU', 'PARTY_COMMITTEE', 'SUPERVISION_OFFICE', 'OFFICE',
        'MUNICIPAL_SCHOOL', 'CENTRAL_SCHOOL', 'TOWNSHIP_MIDDLE_SCHOOL', 'JOINT_OFFICE')),
    name_zh text,
    name_en text,
    corrects integer,
    reason text,
    recorded_by text not null,
    recorded_at timestamptz not null,
    constraint unit_revision_unit_no_key unique (unit_code, no),
    constraint unit_revision_corrected_once_key unique (unit_code, corrects),
    constraint unit_revision_corrects_fkey foreign key (unit_code, corrects) references unit_revision (unit_code, no),
    constraint unit_revision_correction_has_reason check (corrects is null or reason <> ''),
    constraint unit_revision_only_a_correction_voids check (effect <> 'VOID' or corrects is not null),
    constraint unit_revision_states_what_exists check ((effect = 'EXISTS') = (kind is not null)
        and (effect = 'EXISTS') = (name_zh is not null) and (effect = 'EXISTS') = (name_en is not null))
);

grant select, insert on unit_revision to ${runtime};

insert into unit_revision (id, unit_code, no, begins_on, effect, parent_code, kind, name_zh, name_en, reason, recorded_by, recorded_at)
select gen_random_uuid(), code, 1, (now() at time zone 'Asia/Shanghai')::date, 'EXISTS', parent_code, kind, name_zh, name_en,
    'known when dated records began', 'migration', now()
from unit;

create trigger unit_revision_append_only before update or delete or truncate on unit_revision
    for each statement execute function refuse_change();

-- The first day on which the unit is no more. Its row stays, for powers and catalogues of old name it.
alter table unit add column ended_on date;
