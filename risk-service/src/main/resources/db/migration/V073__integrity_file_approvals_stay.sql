-- What was asked for never changes, and what was decided is decided: the register of readings names approvals by their rows.
create function refuse_changing_approval() returns trigger language plpgsql as $$
begin
    if (old.id, old.official_code, old.asked_by, old.unit_code, old.purpose, old.until, old.asked_at)
        is distinct from (new.id, new.official_code, new.asked_by, new.unit_code, new.purpose, new.until, new.asked_at)
        or old.decided_by is not null and (old.decided_by, old.decided_at, old.decision_reason)
            is distinct from (new.decided_by, new.decided_at, new.decision_reason)
        or old.state in ('REFUSED', 'ENDED') then
        raise exception 'approval % stays as it is', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger integrity_file_approval_stays before update on integrity_file_approval
    for each row execute function refuse_changing_approval();
