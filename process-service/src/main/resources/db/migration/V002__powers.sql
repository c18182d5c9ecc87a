-- The events of a power may arrive in any order, so each part remembers the revision it was told with.
create table power (
    code                 text not null,
    unit_code            text not null,
    type                 text,
    scope                text,
    name_zh              text,
    name_en              text,
    statutory_amount     integer,
    statutory_unit       text,
    promised_amount      integer,
    promised_unit        text,
    catalogue_code       text,
    published_revision   bigint not null default 0,
    level                text,
    level_revision       bigint not null default 0,
    cancelled            boolean not null default false,
    cancelled_on         date,
    cancelling_document  text,
    status_revision      bigint not null default 0,
    version              bigint not null default 0,
    constraint power_pkey primary key (code),
    constraint power_level_check check (level in ('I', 'II', 'III'))
);

grant select, insert, update, delete on power to ${runtime};
