create table card (
    code text constraint card_pkey primary key,
    grade text not null,
    trigger text not null,
    power_code text not null,
    unit_code text not null,
    issued_on date not null,
    status text not null constraint card_status_check check (status in ('ISSUED', 'UPHELD', 'REVOKED'))
);

create index card_unit_code_issued_on_idx on card (unit_code, issued_on);

grant select, insert, update on card to ${runtime};
