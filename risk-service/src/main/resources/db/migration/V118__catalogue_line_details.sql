-- What becomes public of a power beside what it is rated by; null in lines from before, whose hash does not know it.
alter table catalogue_line
    add column details text;

-- A measure on a line that is lost or planned anew opens the gates again.
alter table catalogue_objection
    drop constraint catalogue_objection_cause_check,
    add constraint catalogue_objection_cause_check check (cause in (
        'POWER_REVISED', 'POWER_NOT_IN_FORCE', 'POWER_JOINED', 'RATING_OUTDATED', 'LEVEL_CHANGED', 'MEASURE_MISSING',
        'MEASURE_LOST', 'MEASURE_REVISED'));
