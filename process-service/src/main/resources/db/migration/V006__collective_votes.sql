-- A member's view, given once, under their own name; changing one's mind is not deleting what was said.
create table collective_vote (
    id          uuid not null,
    case_number text not null,
    step_no     integer not null,
    official    text not null,
    view        text not null,
    opinion     text,
    given_at    timestamptz not null,
    constraint collective_vote_pkey primary key (id),
    constraint collective_vote_once_key unique (case_number, step_no, official),
    constraint collective_vote_view_check check (view in ('AGREE', 'DISAGREE', 'ABSTAIN'))
);

grant select, insert on collective_vote to ${runtime};
create trigger collective_vote_append_only before update or delete or truncate on collective_vote
    for each statement execute function refuse_change();
