-- What a quarterly review writes becomes public too, and is of no power.
alter table name_finding
    alter column power_code drop not null,
    drop constraint name_finding_kind_check,
    add constraint name_finding_kind_check
        check (kind in ('POWER', 'RISK_POINT', 'MEASURE', 'REVIEW_ITEM', 'REVIEW_ACTION')),
    add constraint name_finding_of_power_check
        check ((power_code is null) = (kind in ('REVIEW_ITEM', 'REVIEW_ACTION')));
create index name_finding_review_idx on name_finding (code, id) where power_code is null;
