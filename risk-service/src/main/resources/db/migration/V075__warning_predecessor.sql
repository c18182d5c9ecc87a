-- Whether a warning that did not help was followed is asked with each escalation.
create index warning_predecessor_idx on warning (predecessor) where predecessor is not null;
