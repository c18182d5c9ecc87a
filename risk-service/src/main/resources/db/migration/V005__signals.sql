-- One row per fact, whichever event speaks of it first. The power may be unknown here yet, hence no reference.
create table signal (
    id uuid constraint signal_pkey primary key,
    fact text not null constraint signal_fact_key unique,
    source text not null constraint signal_source_check check (source in ('RED_CARD', 'COMPLAINT')),
    power_code text,
    unit_code text,
    detail text not null,
    upheld_on date,
    withdrawn_on date,
    recorded_at timestamptz not null,
    version bigint not null,
    constraint signal_says_something check (upheld_on is not null or withdrawn_on is not null)
);
create index signal_power_code_idx on signal (power_code, id);

grant select, insert, update on signal to ${runtime};
