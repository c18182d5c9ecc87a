-- What a month was scored by stays readable: an import adds an edition and changes none.
create table score_parts_edition (
    number integer constraint score_parts_edition_pkey primary key,
    imported_on date not null
);

create table score_part (
    edition integer not null constraint score_part_edition_fkey references score_parts_edition (number),
    position integer not null,
    code text not null,
    name_zh text not null,
    weight numeric(5, 2) not null constraint score_part_weight_check check (weight > 0),
    constraint score_part_pkey primary key (edition, position),
    constraint score_part_edition_code_key unique (edition, code)
);

-- A table is checked against the parts it names, so it belongs to one edition of them.
create table score_table_edition (
    number integer constraint score_table_edition_pkey primary key,
    parts_edition integer not null
        constraint score_table_edition_parts_edition_fkey references score_parts_edition (number),
    imported_on date not null
);

create table score_row (
    edition integer not null constraint score_row_edition_fkey references score_table_edition (number),
    position integer not null,
    fact text not null,
    part text not null,
    points text not null,
    condition text not null,
    constraint score_row_pkey primary key (edition, position),
    constraint score_row_edition_fact_key unique (edition, fact)
);

grant select, insert on score_parts_edition, score_part, score_table_edition, score_row to ${runtime};

create trigger score_parts_edition_append_only before update or delete or truncate on score_parts_edition
    for each statement execute function refuse_change();
create trigger score_part_append_only before update or delete or truncate on score_part
    for each statement execute function refuse_change();
create trigger score_table_edition_append_only before update or delete or truncate on score_table_edition
    for each statement execute function refuse_change();
create trigger score_row_append_only before update or delete or truncate on score_row
    for each statement execute function refuse_change();
