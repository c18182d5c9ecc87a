-- Catalogues and reports as they were printed for everybody, once for each version.
create table public_print (
    key text constraint public_print_pkey primary key,
    name text not null,
    bytes bytea not null,
    made_at timestamptz not null
);
-- A PDF is compressed already, and slices of what is not compressed again are read without the rest.
alter table public_print alter column bytes set storage external;
create index public_print_name_idx on public_print (name);

grant select, insert, delete on public_print to ${runtime};
