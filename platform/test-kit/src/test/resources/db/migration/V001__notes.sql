create table note (
    id      uuid    not null,
    code    text    not null,
    text    text    not null,
    version bigint  not null,
    constraint note_pkey primary key (id),
    constraint note_code_key unique (code)
);
create table heard (
    card_code text   not null,
    times     bigint not null,
    constraint heard_pkey primary key (card_code)
);
grant select, insert, update, delete on note, heard to ${runtime};
