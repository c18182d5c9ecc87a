-- What was stated of a power, revision by revision. The content is one JSON text in the form that PowerContentJson writes.
create table power_revision (
    id uuid constraint power_revision_pkey primary key,
    -- Only a power of which nothing came yet can be deleted, and then what was stated of it goes with it.
    power_code text not null constraint power_revision_power_fkey references power (code) on delete cascade,
    no integer not null constraint power_revision_no_check check (no >= 1),
    valid_from date not null,
    unit_code text not null,
    type text not null,
    content text not null constraint power_revision_content_check check (content is json object),
    changed text[] not null,
    reason text not null constraint power_revision_reason_check check (reason <> ''),
    document_no text,
    made_by text not null,
    made_at timestamptz not null,
    state text not null constraint power_revision_state_check check (state in ('WAITING', 'EFFECTIVE', 'WITHDRAWN', 'LAPSED')),
    withdrawn_because text,
    withdrawn_by text,
    withdrawn_at timestamptz,
    constraint power_revision_power_no_key unique (power_code, no),
    constraint power_revision_withdrawal check ((state = 'WITHDRAWN') = (withdrawn_by is not null)
        and (withdrawn_by is null) = (withdrawn_because is null) and (withdrawn_by is null) = (withdrawn_at is null))
);
create index power_revision_waiting_idx on power_revision (power_code) where state = 'WAITING';

-- What is known of the powers that are here already counts from today: since when it was so nobody wrote down.
insert into power_revision (id, power_code, no, valid_from, unit_code, type, content, changed, reason, made_by, made_at, state)
select gen_random_uuid(), code, 1, (now() at time zone 'Asia/Shanghai')::date, unit_code, type,
    json_build_object(
        'details', json_build_object('legalBases', json_build_array(json_build_object('text', legal_basis))),
        'profile', json_build_object('unitCode', unit_code, 'type', type, 'scope', scope, 'nameZh', name_zh, 'nameEn', name_en,
            'legalBasis', legal_basis, 'ledBy', led_by, 'publicAttention', public_attention,
            'delegatedBySuperior', delegated_by_superior, 'discretion', discretion, 'importance', importance,
            'yearlyCases', yearly_cases, 'corruptionProbability', corruption_probability,
            'statutoryLimit', statutory_limit, 'statutoryUnit', statutory_unit,
            'promisedLimit', promised_limit, 'promisedUnit', promised_unit))::text,
    '{}', '系统升级时的权力清单', 'system', now(), 'EFFECTIVE'
from power;

alter table power add column revisions integer not null default 1;
alter table power alter column revisions drop default;

-- Nothing that was stated is ever rewritten: the runtime role may only note what became of a revision.
grant select, insert, update (state, withdrawn_because, withdrawn_by, withdrawn_at) on power_revision to ${runtime};
create function refuse_rewriting_revision() returns trigger language plpgsql as $$
begin
    raise exception 'revision % of power % stays as it is', old.no, old.power_code using errcode = 'restrict_violation';
end
$$;
create trigger power_revision_stays before update on power_revision for each row
    when (old.state <> 'WAITING' or (old.power_code, old.no, old.valid_from, old.content, old.reason, old.document_no, old.made_by, old.made_at)
        is distinct from (new.power_code, new.no, new.valid_from, new.content, new.reason, new.document_no, new.made_by, new.made_at))
    execute function refuse_rewriting_revision();
