-- Whoever takes an opening away must have said so in the log: what nobody can open any more is erased by an entry that names it.
-- A note of an erasure is true when that entry, one of our own, names the entry and the field.
create function disclosure.refuse_unlogged_erasure() returns trigger language plpgsql as $$
declare
    said bytea;
begin
    select i.body into said from log_inbox i
    where i.id = new.erasure_inbox_id and i.leaf_hash = new.erasure_leaf and i.producer = 'process-service';
    if said is null or not convert_from(said, 'UTF8')::jsonb @> jsonb_build_object(
            'kind', 'log.erasure',
            'erased', jsonb_build_array(jsonb_build_object(
                'leaf', encode(new.leaf_hash, 'base64'), 'paths', jsonb_build_array(new.path)))) then
        raise exception 'no entry of the log says that this was erased';
    end if;
    return new;
end $$;
create trigger erased_as_logged before insert on disclosure.erased
    for each row execute function disclosure.refuse_unlogged_erasure();

-- At the end of the transaction: the entry about erasing names what went, so it is written after that.
create function disclosure.refuse_unrecorded_erasure() returns trigger language plpgsql as $$
begin
    if not exists (select from disclosure.erased e where e.leaf_hash = old.leaf_hash and e.path = old.path) then
        raise exception 'an opening goes only with a recorded erasure';
    end if;
    return null;
end $$;
create constraint trigger opening_gone_as_recorded after delete on disclosure.opening
    deferrable initially deferred for each row execute function disclosure.refuse_unrecorded_erasure();
