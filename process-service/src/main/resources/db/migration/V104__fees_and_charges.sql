create table fee (
    id uuid not null,
    power_code text not null,
    code text not null,
    name_zh text not null,
    name_en text not null,
    per text not null,
    lower numeric(14, 2) not null,
    upper numeric(14, 2) not null,
    basis text not null,
    version bigint not null,
    constraint fee_pkey primary key (id),
    constraint fee_code_key unique (power_code, code),
    constraint fee_limits_check check (0 <= lower and lower <= upper)
);

create sequence charge_number;

create table charge (
    id uuid not null,
    code text not null,
    power_code text not null,
    unit_code text not null,
    fee_code text not null,
    quantity integer not null,
    lower numeric(14, 2) not null,
    amount numeric(14, 2) not null,
    currency text not null,
    payer_reference text,
    case_code text,
    exemption_basis text,
    charged_on date not null,
    charged_by text,
    constraint charge_pkey primary key (id),
    constraint charge_code_key unique (code),
    constraint charge_currency_check check (currency = 'CNY'),
    constraint charge_quantity_check check (quantity > 0),
    constraint charge_amount_check check (amount = lower * quantity or amount < lower * quantity and exemption_basis is not null)
);
create index charge_unit on charge (unit_code, code);

grant select, insert, update, delete on fee to ${runtime};
grant usage on sequence charge_number to ${runtime};
grant select, insert on charge to ${runtime};
create trigger charge_append_only before update or delete or truncate on charge
    for each statement execute function refuse_change();
