-- Our copy of who declared an interest in whom, by codes alone. An event that ends an interest may come first.
create table declared_interest (
    id          uuid not null,
    official    text not null,
    object_code text not null,
    begins_on   date not null,
    ends_on     date,
    told        bigint not null,
    constraint declared_interest_pkey primary key (id)
);
create index declared_interest_object_code_idx on declared_interest (object_code, official);
grant select, insert, update on declared_interest to ${runtime};

create table official (
    code      text not null,
    unit_code text not null,
    told      bigint not null,
    constraint official_pkey primary key (code)
);
grant select, insert, update on official to ${runtime};

-- Who was kept from acting in a case, once each; the register says it too.
create table recusal (
    id          uuid not null,
    case_number text not null,
    official    text not null,
    step_no     integer not null,
    recused_at  timestamptz not null,
    constraint recusal_pkey primary key (id),
    constraint recusal_case_official_key unique (case_number, official)
);
grant select, insert on recusal to ${runtime};
create trigger recusal_append_only before update or delete or truncate on recusal
    for each statement execute function refuse_change();

-- The company, school or registered person the matter is about.
alter table case_file add column party_code text;
