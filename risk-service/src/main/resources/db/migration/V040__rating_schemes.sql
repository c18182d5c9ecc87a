-- A scheme is data. Another definition is another version; nothing that was rated by a version loses what it rests on.
create table rating_scheme (
    id uuid constraint rating_scheme_pkey primary key,
    code text not null constraint rating_scheme_code_check check (code ~ '^[a-z][a-z0-9]{1,19}$'),
    version integer not null constraint rating_scheme_version_check check (version >= 1),
    kind text not null constraint rating_scheme_kind_check check (kind in ('SCORE', 'CRITERIA', 'CONSEQUENCE')),
    title_zh text not null constraint rating_scheme_title_zh_check check (title_zh <> ''),
    title_en text not null constraint rating_scheme_title_en_check check (title_en <> ''),
    legal_basis text not null constraint rating_scheme_legal_basis_check check (legal_basis <> ''),
    definition text not null constraint rating_scheme_definition_check check (definition is json object),
    drafted_by text not null,
    drafted_at timestamptz not null,
    constraint rating_scheme_code_version_key unique (code, version)
);

-- An adoption speaks for all days from its first on; of those that began, the one decided last is in force.
create table scheme_adoption (
    id uuid constraint scheme_adoption_pkey primary key,
    first_day date not null,
    status text not null constraint scheme_adoption_status_check check (status in ('PROPOSED', 'ADOPTED', 'REFUSED')),
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    decision_reason text,
    version bigint not null,
    constraint scheme_adoption_decided check ((status = 'PROPOSED') = (decided_by is null)
        and (decided_by is null) = (decided_at is null)),
    constraint scheme_adoption_two_people check (decided_by <> proposed_by),
    constraint scheme_adoption_refusal_reason check (status <> 'REFUSED' or decision_reason <> '')
);
create index scheme_adoption_in_force_idx on scheme_adoption (first_day, decided_at) where status = 'ADOPTED';

create table scheme_period (
    adoption_id uuid not null constraint scheme_period_adoption_fkey references scheme_adoption (id),
    code text not null,
    version integer not null,
    valid_from date not null,
    valid_until date,
    constraint scheme_period_pkey primary key (adoption_id, valid_from),
    constraint scheme_period_scheme_fkey foreign key (code, version) references rating_scheme (code, version),
    constraint scheme_period_order_check check (valid_until >= valid_from)
);

grant select, insert on rating_scheme, scheme_period to ${runtime};
grant select, insert, update on scheme_adoption to ${runtime};
create trigger rating_scheme_append_only before update or delete or truncate on rating_scheme
    for each statement execute function refuse_change();
create trigger scheme_period_append_only before update or delete or truncate on scheme_period
    for each statement execute function refuse_change();

-- The method that comes with the bureau's plan, in force from the beginning, and the two others that bureaus have published.
insert into rating_scheme (id, code, version, kind, title_zh, title_en, legal_basis, definition, drafted_by, drafted_at) values
('01900000-0000-7000-8000-000000000401', 'seed', 1, 'SCORE', '因素评分与岗位规则法', 'Scored factors and rules',
 '行政权力运行监控机制实施方案', '{
 "count": {"weight": 0.20, "floors": [2, 3, 5, 8]},
 "importanceWeight": 0.30,
 "frequency": {"weight": 0.20, "floors": [2, 5, 13, 53]},
 "probabilityWeight": 0.30,
 "levels": [{"level": "I", "from": 3.50, "to": 5.00}, {"level": "II", "from": 2.30, "to": 3.49}, {"level": "III", "from": 1.00, "to": 2.29}],
 "rules": [
  {"rule": "USED_AFTER_CANCELLATION", "level": "I"},
  {"rule": "UNIT_LED_BY_HEAD", "level": "I"},
  {"rule": "UNIT_HIGH_ATTENTION", "level": "I"},
  {"rule": "UNIT_DEPUTY_AND_MEDIUM_ATTENTION", "level": "II"},
  {"rule": "UNIT_DISCRETION", "level": "II"},
  {"rule": "UNIT_OTHER", "level": "III"},
  {"rule": "SCHOOL_LED_BY_HEAD", "level": "I"},
  {"rule": "SCHOOL_DELEGATED", "level": "II"},
  {"rule": "SCHOOL_LED_BY_DEPUTY", "level": "II"},
  {"rule": "SCHOOL_OTHER", "level": "III"}],
 "measures": {
  "SPLIT": {"probability": 1, "discretion": 0},
  "REFINE": {"probability": 0, "discretion": 1},
  "RULE": {"probability": 1, "discretion": 0},
  "TECHNOLOGY": {"probability": 1, "discretion": 0}}}', 'system', '2000-01-01T00:00:00+08:00'),
('01900000-0000-7000-8000-000000000402', 'criteria', 1, 'CRITERIA', '标准计数法', 'Count of criteria',
 '廉政风险等级评定标准(五项标准)', '{
 "levels": [{"level": "I", "from": 3, "to": 5}, {"level": "II", "from": 2, "to": 2}, {"level": "III", "from": 0, "to": 1}],
 "evidence": [{"level": "I", "from": 5, "to": 5}, {"level": "II", "from": 3, "to": 4}, {"level": "III", "from": 1, "to": 2}],
 "measures": {"SPLIT": "CONTROLS_RESOURCES", "REFINE": "LARGE_DISCRETION", "RULE": "NEEDS_SUPERVISION", "TECHNOLOGY": "NEEDS_SUPERVISION"}}',
 'system', '2000-01-01T00:00:00+08:00'),
('01900000-0000-7000-8000-000000000403', 'consequence', 1, 'CONSEQUENCE', '后果法', 'Gravest consequence',
 '廉政风险等级评定标准(危害后果)', '{
 "levels": {"CRIME": "I", "DISCIPLINE": "II", "MINOR_BREACH": "III"},
 "evidence": [{"level": "I", "from": 5, "to": 5}, {"level": "II", "from": 3, "to": 4}, {"level": "III", "from": 1, "to": 2}]}',
 'system', '2000-01-01T00:00:00+08:00');
insert into scheme_adoption (id, first_day, status, proposed_by, proposed_at, decided_by, decided_at, version)
values ('01900000-0000-7000-8000-000000000411', '2000-01-01', 'ADOPTED', 'system', '2000-01-01T00:00:00+08:00', '局党委',
    '2000-01-01T00:00:00+08:00', 0);
insert into scheme_period (adoption_id, code, version, valid_from)
values ('01900000-0000-7000-8000-000000000411', 'seed', 1, '2000-01-01');
