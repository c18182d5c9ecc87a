-- Reviews that wait for their members and could not come into force, as the watch found them, with the first reasons why.
create table outdated_risk_point_review (
    review_id uuid constraint outdated_risk_point_review_pkey primary key
        constraint outdated_risk_point_review_review_fkey references risk_point_review (id),
    since timestamptz not null,
    obstacle_count integer not null constraint outdated_risk_point_review_count_check check (obstacle_count > 0),
    first_obstacles jsonb not null
);
grant select, insert, update, delete on outdated_risk_point_review to ${runtime};

-- Those that wait already.
insert into timer (kind, subject, due_at)
    select 'risk-point-review-watch', r.id::text, now() from risk_point_review r
    where r.recorded_at is not null
        and not exists (select from risk_point_review_signature s where s.review_id = r.id and s.in_force)
        and (exists (select from risk_point_finding f where f.review_id = r.id)
            or exists (select from risk_point_review_list l where l.review_id = r.id))
    on conflict on constraint timer_pkey do nothing;
