-- A power whose record cannot be written is put aside until then, so that the others do not wait for it.
alter table public_record_pending add column not_before timestamptz;

grant update on public_record_pending to ${runtime};
