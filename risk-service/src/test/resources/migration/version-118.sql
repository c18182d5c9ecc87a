-- What came by version 118: catalogues as they could stand beside each other, a minimum, a heard event, a warning that is late, two to
-- one official that nobody decided on.
insert into catalogue (id, code, unit_code, year, edition, state, content_hash, filing_number, published_at, version)
values
(gen_random_uuid(), 'OLD-2023-1', 'OLD', 2023, 1, 'PUBLISHED', repeat('c', 64), '监备0', '2024-06-01T11:00:00+08:00', 0),
(gen_random_uuid(), 'OLD-2026-1', 'OLD', 2026, 1, 'DRAFT', repeat('d', 64), null, null, 0),
-- A slip of a digit, and what was published for the year that was meant.
(gen_random_uuid(), 'FAR-2062-1', 'FAR', 2062, 1, 'PUBLISHED', repeat('e', 64), '监备3', '2026-05-01T11:00:00+08:00', 0),
(gen_random_uuid(), 'FAR-2026-2', 'FAR', 2026, 2, 'PUBLISHED', repeat('f', 64), '监备4', '2026-06-01T11:00:00+08:00', 0),
-- The one of the later year was drawn up first, and the one of this year came back after it.
('01970000-0000-7000-8000-000000000003', 'TWO-2027-1', 'TWO', 2027, 1, 'DRAFT', repeat('1', 64), null, null, 0),
('01970000-0000-7000-8000-000000000004', 'TWO-2026-2', 'TWO', 2026, 2, 'RETURNED', repeat('2', 64), null, null, 0);

insert into measure_minimum (id, edition, valid_from, legal_basis, level, kinds, least, adopted_by)
values (gen_random_uuid(), 2, '2099-01-01', '会议纪要', 'I', '', 0, 'OLD-SUPERVISOR');

insert into inbox (source, event_id) values ('/process-service', gen_random_uuid());

with late as (
    insert into warning (id, code, unit_code, scheme, proposed_tier, derivation_zh, derivation_en, state, tier, decided_by, notified_on,
        explanation_due_on, appeal_until, correction_due_on, correction_confirmed, appeal, revision, version)
    values (gen_random_uuid(), 'OLD-W', 'OLD', 'PLAN', 2, '· 2025-06-02 投诉,程度 3,COMPLAINT:1' || chr(10) || '规则', 'x', 'CORRECTING', 2,
        'x', '2025-06-09', '2025-06-16', '2025-06-23', '2025-07-08', false, 'NONE', 5, 4)
    returning id)
insert into warning_entry (id, warning_id, kind, state, tier, recorded_by, recorded_at)
select gen_random_uuid(), id, 'CORRECTION_ORDERED', 'CORRECTING', 2, 'x', '2025-06-17T01:00:00+08:00' from late;

insert into warning (id, code, unit_code, official_code, scheme, proposed_tier, derivation_zh, derivation_en, state, correction_confirmed,
    appeal, revision, version)
values (gen_random_uuid(), 'OLD-W-1', 'OLD', 'OLD-CHIEF', 'PLAN', 1, '规则', 'x', 'RAISED', false, 'NONE', 1, 0),
    (gen_random_uuid(), 'OLD-W-2', 'FAR', 'OLD-CHIEF', 'PLAN', 1, '规则', 'x', 'RAISED', false, 'NONE', 1, 0);
