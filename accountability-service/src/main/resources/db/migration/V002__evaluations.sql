-- A token and the answer given with it are never tied: an invitation holds no time and no case, and is only ever marked
-- as spent; an evaluation holds a random id and a day. Neither knows the other.
create table invitation (
    token_hash text constraint invitation_pkey primary key
        constraint invitation_token_hash_check check (token_hash ~ '^[0-9a-f]{64}$'),
    power_code text not null,
    unit_code text not null,
    spent boolean not null
);

-- One row for all answers that wait. As rows of their own they would lie in the order in which they came, which is the
-- order in which the tokens were spent (physical place and xmin of both tables tell it). In one array, each put at a
-- random place, they have none.
create table ballot_box (
    number integer constraint ballot_box_pkey primary key
        constraint ballot_box_number_check check (number = 1),
    answers jsonb not null
);

insert into ballot_box (number, answers) values (1, '[]');

create table evaluation (
    id uuid constraint evaluation_pkey primary key,
    power_code text not null,
    unit_code text not null,
    stars integer not null constraint evaluation_stars_check check (stars between 1 and 5),
    remark text constraint evaluation_remark_check check (char_length(remark) between 1 and 1000),
    recorded_on date not null
);

create index evaluation_unit_code_recorded_on_idx on evaluation (unit_code, recorded_on);

grant select, insert, update (spent) on invitation to ${runtime};
grant select, update on ballot_box to ${runtime};
grant select, insert on evaluation to ${runtime};

create trigger evaluation_append_only before update or delete or truncate on evaluation
    for each statement execute function refuse_change();
