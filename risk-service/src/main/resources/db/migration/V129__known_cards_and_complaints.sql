-- What the other services tell of cards and complaints, for the quarterly review: whose fault it was is not among it.
create table known_card (
    code text constraint known_card_pkey primary key,
    grade text not null constraint known_card_grade_check check (grade <> ''),
    power_code text,
    unit_code text not null,
    issued_on date not null,
    outcome text not null constraint known_card_outcome_check check (outcome in ('OPEN', 'UPHELD', 'MITIGATED', 'REVOKED')),
    decided_on date,
    version bigint not null,
    constraint known_card_decided check ((outcome = 'OPEN') = (decided_on is null))
);
create index known_card_unit_idx on known_card (unit_code);
grant select, insert, update on known_card to ${runtime};

-- The day of acceptance is unknown while only the conclusion was heard.
create table known_complaint (
    id uuid constraint known_complaint_pkey primary key,
    power_code text,
    unit_code text not null,
    accepted_on date,
    outcome text not null constraint known_complaint_outcome_check check (outcome in ('OPEN', 'NOT_UPHELD', 'UPHELD')),
    concluded_on date,
    version bigint not null,
    constraint known_complaint_concluded check ((outcome = 'OPEN') = (concluded_on is null)),
    constraint known_complaint_day check (accepted_on is not null or concluded_on is not null)
);
create index known_complaint_unit_idx on known_complaint (unit_code);
grant select, insert, update on known_complaint to ${runtime};
