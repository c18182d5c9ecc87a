-- Whether the power stood when it was found to look like one that ended. While the supervisor refuses it, it is neither
-- revised nor listed in a catalogue. Of those from before nobody was told that a refusal would mean that.
alter table power_look_alike add column standing boolean not null default false;
create index power_look_alike_refused_idx on power_look_alike (power_code) where standing and state = 'REFUSED';

alter table catalogue_objection
    drop constraint catalogue_objection_cause_check,
    add constraint catalogue_objection_cause_check check (cause in (
        'POWER_REVISED', 'POWER_NOT_IN_FORCE', 'POWER_REFUSED', 'POWER_JOINED', 'RATING_OUTDATED', 'LEVEL_CHANGED',
        'MEASURE_MISSING', 'MEASURE_UNOWNED', 'MEASURE_LOST', 'MEASURE_REVISED'));
