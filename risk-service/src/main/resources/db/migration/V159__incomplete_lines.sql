-- A line from before lines said all that becomes public with them is drawn up again before any gate decides on it.
alter table catalogue_objection
    drop constraint catalogue_objection_cause_check,
    add constraint catalogue_objection_cause_check check (cause in (
        'POWER_REVISED', 'POWER_NOT_IN_FORCE', 'POWER_REFUSED', 'POWER_JOINED', 'RATING_OUTDATED', 'LEVEL_CHANGED',
        'MEASURE_MISSING', 'MEASURE_UNOWNED', 'MEASURE_LOST', 'MEASURE_REVISED', 'LINE_INCOMPLETE'));
