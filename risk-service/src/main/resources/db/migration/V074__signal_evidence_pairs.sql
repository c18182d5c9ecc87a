-- Search in the evidence: every two characters of it that stand side by side, as CharacterPairs makes them.
alter table signal add column evidence_pairs text[];
update signal set evidence_pairs = array(
    select distinct substr(evidence, i, 2) from generate_series(1, length(evidence) - 1) i);
alter table signal alter column evidence_pairs set not null;
create index signal_evidence_pairs_idx on signal using gin (evidence_pairs);
