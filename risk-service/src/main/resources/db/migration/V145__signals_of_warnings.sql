-- What was counted when a tier was proposed, so that whoever decides learns when one of these says something else.
create table warning_signal (
    warning_id uuid not null constraint warning_signal_warning_fkey references warning (id),
    fact text not null constraint warning_signal_fact_fkey references signal (fact),
    constraint warning_signal_pkey primary key (warning_id, fact)
);
create index warning_signal_fact_idx on warning_signal (fact);
grant select, insert on warning_signal to ${runtime};
create trigger warning_signal_append_only before update or delete or truncate on warning_signal
    for each statement execute function refuse_change();

-- A derivation names each at the end of a line, behind its weight: cut out of the line it is looked up, not searched for.
insert into warning_signal (warning_id, fact)
select distinct w.id, s.fact from warning w
    cross join lateral regexp_split_to_table(w.derivation_zh, chr(10)) as told (line)
    join signal s on s.fact = substring(told.line from ',程度 [0-9]+,(.+)$');
