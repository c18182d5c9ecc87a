create table unit (
    code text constraint unit_pkey primary key,
    parent_code text,
    kind text not null,
    name_zh text not null,
    name_en text not null,
    -- Sequence of the event that told this; an earlier one that comes late changes nothing.
    told bigint not null
);

create index unit_parent_code_idx on unit (parent_code);

create table power (
    code text constraint power_pkey primary key,
    unit_code text not null,
    name_zh text,
    name_en text,
    published_revision bigint not null,
    level text constraint power_level_check check (level in ('I', 'II', 'III')),
    level_revision bigint not null,
    cancelled boolean not null,
    cancelled_revision bigint not null,
    version bigint not null
);

grant select, insert, update, delete on unit, power to ${runtime};
