-- The plan's three tiers name no figures; these do, each set for a time. A warning keeps the scheme it was proposed by.
create table warning_scheme (
    code text constraint warning_scheme_pkey primary key,
    legal_basis text not null constraint warning_scheme_legal_basis_check check (legal_basis <> ''),
    valid_from date not null,
    valid_until date,
    counted_months integer not null,
    many_signals integer not null,
    serious_weight integer not null,
    concentrated_signals integer not null,
    concentrated_days integer not null,
    grave_weight integer not null,
    explanation_days integer not null,
    appeal_days integer not null,
    appeal_decision_days integer not null,
    correction_days integer not null,
    reminder_days integer not null,
    constraint warning_scheme_figures_check check (counted_months >= 1 and many_signals >= 2
        and concentrated_signals >= many_signals and concentrated_days >= 1
        and serious_weight between 2 and 5 and grave_weight between serious_weight + 1 and 5
        and least(explanation_days, appeal_days, appeal_decision_days, correction_days, reminder_days) >= 1),
    constraint warning_scheme_validity_check check (valid_until > valid_from),
    constraint warning_scheme_one_at_a_time exclude using gist (daterange(valid_from, valid_until) with &&)
);

insert into warning_scheme values ('PLAN', '行政权力运行监控机制建设方案:廉政风险三级预警', date '2009-01-01', null,
    12, 3, 3, 5, 30, 5, 5, 10, 10, 15, 2);

grant select on warning_scheme to ${runtime};
