-- The powers, risk points and measures of published catalogues as the public reads them, numbered as they became public.
create table public_record (
    no bigint constraint public_record_pkey primary key constraint public_record_no_check check (no >= 0),
    kind text not null constraint public_record_kind_check check (kind in ('POWER', 'RISK_POINT', 'MEASURE')),
    code text not null,
    power_code text not null,
    unit_code text not null,
    type text not null,
    level text not null,
    catalogue_code text not null,
    power_revision bigint not null,
    edition integer not null constraint public_record_edition_check check (edition >= 1),
    since timestamptz not null,
    content text not null,
    withdrawn boolean not null,
    tokens text[],
    indexed boolean not null,
    constraint public_record_code_key unique (code, kind)
);
create index public_record_power_code_idx on public_record (power_code);
create index public_record_unit_code_idx on public_record (unit_code, kind, no);
create index public_record_not_indexed_idx on public_record (no) where not indexed;

-- What each of them said from when on. What was public once stays on record.
create table public_record_edition (
    id uuid constraint public_record_edition_pkey primary key,
    record_no bigint not null constraint public_record_edition_record_fkey references public_record (no),
    edition integer not null,
    catalogue_code text not null,
    since timestamptz not null,
    content text,
    constraint public_record_edition_key unique (record_no, edition)
);

-- By what they are found: for each token a bitmap of 1,024 neighbouring numbers.
create table public_posting (
    token text,
    block integer,
    members bytea not null,
    constraint public_posting_pkey primary key (token, block)
);

-- Powers of which others were told something, until the public records show it too. Rows come and go and none is changed, so
-- whoever changes a power never waits for whoever writes its record.
create table public_record_pending (
    no bigint generated always as identity constraint public_record_pending_pkey primary key,
    power_code text not null
);
create function note_public_change() returns trigger language plpgsql as $$
begin
    insert into public_record_pending (power_code) values (new.code);
    return null;
end
$$;
-- The revision of a power counts what others are told of it, whoever writes the next statement.
create trigger power_public_change after update on power for each row
    when (new.catalogue_code is not null and new.revision <> old.revision) execute function note_public_change();
insert into public_record_pending (power_code) select code from power where catalogue_code is not null order by code;

grant select, insert, update on public_record to ${runtime};
grant select, insert on public_record_edition to ${runtime};
grant select, insert, update on public_posting to ${runtime};
grant select, insert, delete on public_record_pending to ${runtime};
create trigger public_record_edition_append_only before update or delete or truncate on public_record_edition
    for each statement execute function refuse_change();
