-- One row of each kind as version 009 kept them: a rated and published power with a proposal, a cancelled power, two catalogues.
insert into unit (id, code, kind, name_zh, name_en, version) values (gen_random_uuid(), 'OLD', 'OFFICE', '旧科室', 'Old section', 0),
(gen_random_uuid(), 'FAR', 'OFFICE', '误填年度的科室', 'Section of a far year', 0),
(gen_random_uuid(), 'TWO', 'OFFICE', '两份目录的科室', 'Section of two catalogues', 0);

insert into power (id, code, unit_code, type, scope, name_zh, name_en, legal_basis, led_by, public_attention, delegated_by_superior,
    discretion, importance, yearly_cases, corruption_probability, statutory_limit, statutory_unit, promised_limit, promised_unit,
    status, cancelled_by_document, cancelled_on, cancelled_because, rating_state, rating_no, revision, version)
values
(gen_random_uuid(), 'OLD-1', 'OLD', 'LICENSE', 'UNIT', '教师资格认定', 'Teacher qualification', '《教师法》第十三条', 'OTHER', 'MEDIUM', false,
    'NONE', 2, 1260, 1, 30, 'CALENDAR_DAY', 15, 'WORKING_DAY', 'EFFECTIVE', null, null, null, 'UNRATED', 0, 1, 0),
(gen_random_uuid(), 'OLD-2', 'OLD', 'OTHER', 'UNIT', '已取消事项', 'Cancelled', '《办法》第一条', 'OTHER', 'LOW', false,
    'NONE', 1, 0, 1, 5, 'WORKING_DAY', 5, 'WORKING_DAY', 'CANCELLED', '教发〔2025〕1号', '2025-03-01', '依据废止', 'UNRATED', 0, 1, 0);

insert into risk_point (id, code, power_code, step, kind, channel, description_zh, description_en, version)
values (gen_random_uuid(), 'OLD-1-R1', 'OLD-1', 'EXAMINE', 'MISCONDUCT', 'SELF', '走过场', 'Perfunctory', 0);

insert into rating (id, power_code, no, scheme, scope, led_by, public_attention, delegated_by_superior, discretion, importance,
    yearly_cases, imported_probability, risk_points, evidence_facts, evidence_grade, used_after_cancellation, score, score_level,
    rule, rule_level, level, derivation_zh, derivation_en, reason, rated_by, rated_at)
values (gen_random_uuid(), 'OLD-1', 1, 'seed-1', 'UNIT', 'OTHER', 'MEDIUM', false, 'NONE', 2, 1260, 1, 1, 0, 1, false, 2.10, 'III',
    'UNIT_OTHER', 'III', 'III', '推导', 'Derivation', 'FIRST', 'ANALYST-JC', '2025-06-01T09:00:00+08:00');

insert into signal (id, fact, source, power_code, unit_code, detail, upheld_on, withdrawn_on, recorded_at, version)
values
(gen_random_uuid(), 'COMPLAINT:1', 'COMPLAINT', 'OLD-1', 'OLD', 'SLOW_ACTION', '2025-06-02', null, '2025-06-02T09:00:00+08:00', 0),
(gen_random_uuid(), 'RED_CARD:2', 'RED_CARD', 'UNKNOWN', 'OLD', 'CANCELLED_POWER_USED', null, '2025-06-03', '2025-06-03T09:00:00+08:00', 0);

insert into rating_proposal (id, power_code, base_rating_no, facts, evidence_facts, evidence_grade, used_after_cancellation, from_level,
    to_level, from_score, to_score, derivation_zh, derivation_en, status, opened_at, version)
values (gen_random_uuid(), 'OLD-1', 1, 'COMPLAINT:1', 1, 2, false, 'III', 'II', 2.10, 2.40, '推导', 'Derivation', 'OPEN',
    '2025-06-02T09:00:00+08:00', 0);

insert into catalogue (id, code, unit_code, year, edition, state, content_hash, filing_number, published_at, version)
values
('01970000-0000-7000-8000-000000000001', 'OLD-2024-1', 'OLD', 2024, 1, 'DRAFT', repeat('a', 64), null, null, 0),
('01970000-0000-7000-8000-000000000002', 'OLD-2025-1', 'OLD', 2025, 1, 'DRAFT', repeat('b', 64), null, null, 0);
insert into catalogue_line (id, catalogue_id, power_code, unit_code, type, scope, name_zh, name_en, legal_basis, statutory_limit,
    statutory_unit, promised_limit, promised_unit, risk_points, score, level, rating_no, derivation_zh, derivation_en)
select gen_random_uuid(), c.id, 'OLD-1', 'OLD', 'LICENSE', 'UNIT', '教师资格认定', 'Teacher qualification', '《教师法》第十三条', 30,
    'CALENDAR_DAY', 15, 'WORKING_DAY', 1, 2.10, 'III', 1, '推导', 'Derivation'
from catalogue c;
insert into catalogue_decision (id, catalogue_id, gate, outcome, content_hash, filing_number, decided_by, decided_at)
select gen_random_uuid(), c.id, gate, 'PASSED', c.content_hash, case gate when 'FILING' then c.code end, gate || '-OFFICIAL',
    '2025-06-01T10:00:00+08:00'
from catalogue c, unnest(array['SUBMISSION', 'APPROVAL', 'FILING']) gate;
update catalogue set state = 'PUBLISHED', filing_number = '监备1', published_at = '2025-06-01T11:00:00+08:00' where year = 2024;
update catalogue set state = 'FILED', filing_number = '监备2' where year = 2025;
update power set level = 'III', rating_state = 'RATED', rating_no = 1, catalogue_code = 'OLD-2024-1', published_level = 'III',
    published_rating_no = 1 where code = 'OLD-1';
