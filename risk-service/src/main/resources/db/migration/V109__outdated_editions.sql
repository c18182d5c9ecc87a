-- Catalogues in force that do not say what is so any more, as the watch found them.
create table outdated_edition (
    catalogue_id uuid constraint outdated_edition_pkey primary key
        constraint outdated_edition_catalogue_fkey references catalogue (id),
    since timestamptz not null
);
grant select, insert, delete on outdated_edition to ${runtime};

-- Those published before the watch went on after the publication.
insert into timer (kind, subject, due_at)
    select 'catalogue-watch', code, now() from catalogue where state = 'PUBLISHED'
    on conflict on constraint timer_pkey do nothing;
