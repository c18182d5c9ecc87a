-- What the gates decided on stays as it was: lines come and go only while the catalogue may be revised.
create function refuse_changing_decided_lines() returns trigger language plpgsql as $$
declare
    line catalogue_line := coalesce(new, old);
begin
    if not exists (select from catalogue c where c.id = line.catalogue_id and c.state in ('DRAFT', 'RETURNED')) then
        raise exception 'the lines of a catalogue stay once it is submitted' using errcode = 'restrict_violation';
    end if;
    return line;
end
$$;
create trigger catalogue_line_stays before insert or delete on catalogue_line
    for each row execute function refuse_changing_decided_lines();
