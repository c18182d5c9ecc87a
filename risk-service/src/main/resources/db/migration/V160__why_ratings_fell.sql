-- Why who rated a power let its level become milder. The reason for an accepted proposal stands in the proposal.
alter table rating add column because text;
