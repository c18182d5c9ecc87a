create table discretion_tier (
    id uuid not null,
    power_code text not null,
    code text not null,
    name_zh text not null,
    circumstances_zh text not null,
    measure text not null,
    lower numeric(18, 4) not null,
    upper numeric(18, 4) not null,
    constraint discretion_tier_pkey primary key (id),
    constraint discretion_tier_code_key unique (power_code, code),
    constraint discretion_tier_bounds_check check (lower <= upper)
);

grant select, insert, update, delete on discretion_tier to ${runtime};
