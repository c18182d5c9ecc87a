-- Which sections of a report everybody may read; one that is withheld says why.
create table report_section (
    section text not null constraint report_section_section_check check (section in ('POWERS', 'RATINGS', 'SIGNALS', 'WARNINGS',
        'MEASURES', 'COVERAGE', 'RISK_POINTS', 'FOLLOW_UP', 'MEETING', 'DECISIONS', 'ACTIONS')),
    valid_from date not null,
    open boolean not null,
    reason_zh text,
    reason_en text,
    constraint report_section_pkey primary key (section, valid_from),
    constraint report_section_withheld_with_reason check (open = (reason_zh is null) and open = (reason_en is null)
        and reason_zh <> '' and reason_en <> '')
);
insert into report_section (section, valid_from, open, reason_zh, reason_en) values
    ('POWERS', '2009-01-01', true, null, null),
    ('RATINGS', '2009-01-01', true, null, null),
    ('SIGNALS', '2009-01-01', true, null, null),
    ('WARNINGS', '2009-01-01', false, '涉及被预警的具体人员', 'It is about persons who were warned'),
    ('MEASURES', '2009-01-01', true, null, null),
    ('COVERAGE', '2009-01-01', true, null, null),
    ('RISK_POINTS', '2009-01-01', true, null, null),
    ('FOLLOW_UP', '2009-01-01', true, null, null),
    ('MEETING', '2009-01-01', false, '会议记录属内部事务信息', 'The minutes are a matter of internal administration'),
    ('DECISIONS', '2009-01-01', true, null, null),
    ('ACTIONS', '2009-01-01', false, '涉及责任人', 'It names who answers for what');
grant select on report_section to ${runtime};

-- The report to its bytes: as it was signed, and as it was published.
create table risk_report (
    review_id uuid not null constraint risk_report_review_fkey references quarterly_review (id),
    audience text not null constraint risk_report_audience_check check (audience in ('STAFF', 'PUBLIC')),
    content text not null,
    sha256 text not null constraint risk_report_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint risk_report_pkey primary key (review_id, audience)
);
grant select, insert on risk_report to ${runtime};
create trigger risk_report_append_only before update or delete or truncate on risk_report
    for each statement execute function refuse_change();
