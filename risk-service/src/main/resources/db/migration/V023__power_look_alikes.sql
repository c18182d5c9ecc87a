-- Powers that were stated and look like one that has ended; the supervisor says whether they are another one.
create table power_look_alike (
    id uuid constraint power_look_alike_pkey primary key,
    -- No reference: what looks like an ended power is not let in before it is decided.
    power_code text not null,
    unit_code text not null,
    name_zh text not null,
    legal_basis text not null,
    fingerprint text not null constraint power_look_alike_fingerprint_check check (fingerprint ~ '^[0-9a-f]{64}$'),
    ended_code text not null constraint power_look_alike_ended_fkey references power (code),
    percent integer not null constraint power_look_alike_percent_check check (percent between 0 and 100),
    state text not null constraint power_look_alike_state_check check (state in ('OPEN', 'ADMITTED', 'REFUSED')),
    raised_by text not null,
    raised_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    reason text,
    version bigint not null,
    constraint power_look_alike_key unique (power_code, ended_code, fingerprint),
    constraint power_look_alike_decision check ((state = 'OPEN') = (decided_by is null)
        and (decided_by is null) = (decided_at is null) and (decided_by is null) = (reason is null))
);
create index power_look_alike_state_idx on power_look_alike (state, id);
grant select, insert, update on power_look_alike to ${runtime};

create index power_ended_idx on power (code) where status in ('CANCELLED', 'MERGED');
