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

-- A derivation names each at the end of a line.
insert into warning_signal (warning_id, fact)
select w.id, s.fact from warning w join signal s on position(',' || s.fact || chr(10) in w.derivation_zh) > 0;
