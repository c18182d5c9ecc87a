-- Who issues the tokens of a questionnaire neither runs it nor reads what it brought: with tokens of their own they could
-- fill in sheets until the one of somebody else is told by what is left. One person has one part in it. Nothing of when.
create table questionnaire_part (
    questionnaire_code text not null
        constraint questionnaire_part_questionnaire_fkey references questionnaire (code),
    actor text not null constraint questionnaire_part_actor_check check (actor <> ''),
    part text not null constraint questionnaire_part_part_check check (part in ('RUNS', 'ISSUES')),
    constraint questionnaire_part_pkey primary key (questionnaire_code, actor)
);
grant select, insert on questionnaire_part to ${runtime};
create trigger questionnaire_part_append_only before update or delete or truncate on questionnaire_part
    for each statement execute function refuse_change();

insert into questionnaire_part (questionnaire_code, actor, part) select code, created_by, 'RUNS' from questionnaire;
