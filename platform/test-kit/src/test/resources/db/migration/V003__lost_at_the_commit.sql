-- A note with this text takes its connection down when the transaction is committed, not before.
create function lose_connection() returns trigger
    language plpgsql as
$$
begin
    perform pg_terminate_backend(pg_backend_pid());
    return null;
end
$$;
create constraint trigger note_lost_at_the_commit
    after insert on note deferrable initially deferred
    for each row when (new.text = 'lost at the commit') execute function lose_connection();
