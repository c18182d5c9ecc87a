-- What was told last of a log that has stopped; null while it runs. Whichever instance leads next knows what to end, or not to tell twice.
alter table log_coord add column halted text;
grant update (halted) on log_coord to ${runtime};

-- A checkpoint that was published is what everybody has: nothing is added to it any more.
create trigger log_checkpoint_published before update on log_checkpoint
    for each row when (old.published_at is not null) execute function refuse_change();
