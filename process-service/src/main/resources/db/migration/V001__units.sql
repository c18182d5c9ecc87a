-- Copies of what risk-service owns: the code is the key, a copy has no identity of its own.
create table unit (
    code        text not null,
    parent_code text,
    kind        text not null,
    name_zh     text not null,
    name_en     text not null,
    told        bigint not null,
    constraint unit_pkey primary key (code)
);
comment on column unit.told is 'sequence of the event this row was last told by; an older one changes nothing';
create index unit_parent_code_idx on unit (parent_code);

grant select, insert, update, delete on unit to ${runtime};
