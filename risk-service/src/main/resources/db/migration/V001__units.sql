create table unit (
    id uuid constraint unit_pkey primary key,
    code text not null constraint unit_code_key unique constraint unit_code_check check (code ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    -- Deferred, because one import may bring parents and children in any order.
    parent_code text constraint unit_parent_fkey references unit (code) deferrable initially deferred,
    kind text not null constraint unit_kind_check check (kind in ('BUREAU', 'PARTY_COMMITTEE', 'SUPERVISION_OFFICE', 'OFFICE',
        'MUNICIPAL_SCHOOL', 'CENTRAL_SCHOOL', 'TOWNSHIP_MIDDLE_SCHOOL', 'JOINT_OFFICE')),
    name_zh text not null constraint unit_name_zh_check check (name_zh <> ''),
    name_en text not null constraint unit_name_en_check check (name_en <> ''),
    version bigint not null,
    constraint unit_not_own_parent check (parent_code <> code)
);
create index unit_parent_code_idx on unit (parent_code);

grant select, insert, update, delete on unit to ${runtime};
