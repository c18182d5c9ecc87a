-- The bytes of a list apart from what is said of it: who reads or signs a review needs its hash and not twenty megabytes.
create table risk_point_review_file (
    review_id uuid constraint risk_point_review_file_pkey primary key
        constraint risk_point_review_file_list_fkey references risk_point_review_list (review_id),
    file bytea not null
);
insert into risk_point_review_file (review_id, file) select review_id, file from risk_point_review_list;
alter table risk_point_review_list drop column file;

grant select, insert on risk_point_review_file to ${runtime};
create trigger risk_point_review_file_append_only before update or delete or truncate on risk_point_review_file
    for each statement execute function refuse_change();
