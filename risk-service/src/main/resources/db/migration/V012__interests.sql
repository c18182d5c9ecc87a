-- What an official has to do with a person, company or school. The object has a code; everything that names somebody is
-- sealed by a key that is not in this database.
create table interest (
    id uuid constraint interest_pkey primary key,
    official_code text not null constraint interest_official_fkey references official (code),
    kind text not null constraint interest_kind_check check (kind in ('PERSON', 'COMPANY', 'SCHOOL')),
    relation text not null constraint interest_relation_check check (relation in ('SPOUSE', 'PARENT', 'CHILD', 'SIBLING', 'IN_LAW',
        'OTHER_RELATIVE', 'CLOSE_TIE', 'OWN_SHARE', 'OWN_POSITION', 'RELATIVE_SHARE', 'RELATIVE_POSITION', 'DEBT', 'OTHER_TIE')),
    object_code text not null constraint interest_object_code_check check (object_code ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    particulars text not null,
    begins_on date not null,
    ends_on date,
    declared_at timestamptz not null,
    ended_at timestamptz,
    version bigint not null,
    constraint interest_period check (ends_on >= begins_on)
);
create index interest_official_code_idx on interest (official_code, begins_on);
grant select, insert, update on interest to ${runtime};

-- Once a year every holder of a post says that what is declared is all there is, or that there is nothing.
create table interest_declaration (
    id uuid constraint interest_declaration_pkey primary key,
    official_code text not null constraint interest_declaration_official_fkey references official (code),
    unit_code text not null,
    year integer not null constraint interest_declaration_year_check check (year between 2000 and 2100),
    interests integer not null constraint interest_declaration_interests_check check (interests >= 0),
    declared_at timestamptz not null,
    constraint interest_declaration_official_year_key unique (official_code, year)
);
create index interest_declaration_year_idx on interest_declaration (year, official_code);
grant select, insert on interest_declaration to ${runtime};
create trigger interest_declaration_append_only before update or delete or truncate on interest_declaration
    for each statement execute function refuse_change();
