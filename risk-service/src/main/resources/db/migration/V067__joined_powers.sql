-- A power that joins the unit while its catalogue is on its way opens the gates again.
alter table catalogue_objection
    drop constraint catalogue_objection_cause_check,
    add constraint catalogue_objection_cause_check check (cause in (
        'POWER_REVISED', 'POWER_NOT_IN_FORCE', 'POWER_JOINED', 'RATING_OUTDATED', 'LEVEL_CHANGED', 'MEASURE_MISSING'));
