-- What the public reads of published records and what is withheld for which reason, edition by edition.
create table disclosure_policy (
    id uuid constraint disclosure_policy_pkey primary key,
    edition integer not null constraint disclosure_policy_edition_key unique
        constraint disclosure_policy_edition_check check (edition >= 1),
    valid_from date not null,
    legal_basis text not null constraint disclosure_policy_legal_basis_check check (legal_basis <> ''),
    licence text not null constraint disclosure_policy_licence_check check (licence <> ''),
    rules text not null,
    status text not null constraint disclosure_policy_status_check check (status in ('PROPOSED', 'ADOPTED', 'REFUSED')),
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    decision_reason text,
    version bigint not null,
    constraint disclosure_policy_decided check ((status = 'PROPOSED') = (decided_by is null)
        and (decided_by is null) = (decided_at is null)),
    constraint disclosure_policy_two_people check (decided_by <> proposed_by),
    constraint disclosure_policy_refusal_reason check (status <> 'REFUSED' or decision_reason <> '')
);
-- Of each day at most one is in force.
create unique index disclosure_policy_one_a_day_key on disclosure_policy (valid_from) where status = 'ADOPTED';

grant select, insert, update on disclosure_policy to ${runtime};

-- What was asked for stays as it was; only the decision on it is added, once.
create function refuse_changing_policy() returns trigger language plpgsql as $$
begin
    if old.status <> 'PROPOSED' or (old.edition, old.valid_from, old.legal_basis, old.licence, old.rules, old.proposed_by, old.proposed_at)
        is distinct from (new.edition, new.valid_from, new.legal_basis, new.licence, new.rules, new.proposed_by, new.proposed_at) then
        raise exception 'disclosure policy % stays as it is', old.edition using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger disclosure_policy_stays before update on disclosure_policy
    for each row execute function refuse_changing_policy();

-- In force from the beginning: all is public but how a risk was found, which may point at a case.
insert into disclosure_policy (id, edition, valid_from, legal_basis, licence, rules, status, proposed_by, proposed_at, decided_by,
    decided_at, version)
values ('01900000-0000-7000-8000-000000000901', 1, '2000-01-01',
    '《中华人民共和国政府信息公开条例》第十四条至第十六条、第十九条',
    '可以自由使用,须注明来源和更新时间,不得篡改。Free to use; name the source and the time of update, do not alter.', '[
 {"kind": "POWER", "field": "legalBasis", "disclosure": "PUBLIC"},
 {"kind": "POWER", "field": "legalBases", "disclosure": "PUBLIC"},
 {"kind": "POWER", "field": "duties", "disclosure": "PUBLIC"},
 {"kind": "POWER", "field": "department", "disclosure": "PUBLIC"},
 {"kind": "POWER", "field": "subject", "disclosure": "PUBLIC"},
 {"kind": "POWER", "field": "objects", "disclosure": "PUBLIC"},
 {"kind": "POWER", "field": "conditions", "disclosure": "PUBLIC"},
 {"kind": "POWER", "field": "materials", "disclosure": "PUBLIC"},
 {"kind": "POWER", "field": "fee", "disclosure": "PUBLIC"},
 {"kind": "POWER", "field": "feeBasis", "disclosure": "PUBLIC"},
 {"kind": "POWER", "field": "place", "disclosure": "PUBLIC"},
 {"kind": "POWER", "field": "telephone", "disclosure": "PUBLIC"},
 {"kind": "POWER", "field": "guide", "disclosure": "PUBLIC"},
 {"kind": "POWER", "field": "flowChart", "disclosure": "PUBLIC"},
 {"kind": "LEVEL", "field": "score", "disclosure": "PUBLIC"},
 {"kind": "LEVEL", "field": "derivationZh", "disclosure": "PUBLIC"},
 {"kind": "LEVEL", "field": "derivationEn", "disclosure": "PUBLIC"},
 {"kind": "RISK_POINT", "field": "kind", "disclosure": "PUBLIC"},
 {"kind": "RISK_POINT", "field": "channel", "disclosure": "WITHHELD", "reason": "PROCESS_INFORMATION"},
 {"kind": "RISK_POINT", "field": "descriptionZh", "disclosure": "PUBLIC"},
 {"kind": "RISK_POINT", "field": "descriptionEn", "disclosure": "PUBLIC"},
 {"kind": "MEASURE", "field": "kind", "disclosure": "PUBLIC"},
 {"kind": "MEASURE", "field": "description", "disclosure": "PUBLIC"},
 {"kind": "MEASURE", "field": "owner", "disclosure": "PUBLIC"},
 {"kind": "MEASURE", "field": "dueOn", "disclosure": "PUBLIC"},
 {"kind": "MEASURE", "field": "effect", "disclosure": "PUBLIC"}]',
    'ADOPTED', 'system', '2000-01-01T00:00:00+08:00', '局党委', '2000-01-01T00:00:00+08:00', 0);
