-- Personal data: the name is shown to staff in scope and goes into no event.
create table official (
    id uuid constraint official_pkey primary key,
    code text not null constraint official_code_key unique constraint official_code_check check (code ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    unit_code text not null constraint official_unit_fkey references unit (code),
    name text not null constraint official_name_check check (name <> ''),
    version bigint not null
);
create index official_unit_code_idx on official (unit_code, code);
grant select, insert, update on official to ${runtime};

-- Posts, who holds them and what they are charged with: each from a day on, perhaps to a last day. What was recorded is
-- ended or withdrawn, and stays; what it should have been is a row of its own.
create table post (
    id uuid constraint post_pkey primary key,
    code text not null constraint post_code_key unique constraint post_code_check check (code ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    unit_code text not null constraint post_unit_fkey references unit (code),
    name_zh text not null constraint post_name_zh_check check (name_zh <> ''),
    name_en text not null constraint post_name_en_check check (name_en <> ''),
    leadership text not null constraint post_leadership_check check (leadership in ('HEAD', 'DEPUTY', 'OTHER')),
    seats integer not null constraint post_seats_check check (seats between 1 and 999),
    begins_on date not null,
    ends_on date,
    recorded_by text not null,
    recorded_at timestamptz not null,
    reason text,
    ended_by text,
    ended_at timestamptz,
    end_reason text,
    withdrawn_by text,
    withdrawn_at timestamptz,
    withdrawal_reason text,
    corrects uuid,
    version bigint not null,
    constraint post_period check (ends_on >= begins_on),
    constraint post_withdrawal_reason check ((withdrawn_at is null) = (withdrawal_reason is null))
);
create index post_unit_code_idx on post (unit_code, code);
grant select, insert, update on post to ${runtime};

create table holding (
    id uuid constraint holding_pkey primary key,
    post_code text not null constraint holding_post_fkey references post (code),
    official_code text not null constraint holding_official_fkey references official (code),
    begins_on date not null,
    ends_on date,
    recorded_by text not null,
    recorded_at timestamptz not null,
    reason text,
    ended_by text,
    ended_at timestamptz,
    end_reason text,
    withdrawn_by text,
    withdrawn_at timestamptz,
    withdrawal_reason text,
    corrects uuid constraint holding_corrects_fkey references holding (id),
    version bigint not null,
    constraint holding_period check (ends_on >= begins_on),
    constraint holding_withdrawal_reason check ((withdrawn_at is null) = (withdrawal_reason is null))
);
create index holding_post_code_idx on holding (post_code, begins_on);
create index holding_official_code_idx on holding (official_code, begins_on);
grant select, insert, update on holding to ${runtime};

-- The subject is a power's code, for OVERSEE a unit's.
create table duty (
    id uuid constraint duty_pkey primary key,
    post_code text not null constraint duty_post_fkey references post (code),
    kind text not null constraint duty_kind_check check (kind in ('LEAD', 'HANDLE', 'EXAMINE', 'APPROVE', 'OVERSEE')),
    subject_code text not null,
    begins_on date not null,
    ends_on date,
    recorded_by text not null,
    recorded_at timestamptz not null,
    reason text,
    ended_by text,
    ended_at timestamptz,
    end_reason text,
    withdrawn_by text,
    withdrawn_at timestamptz,
    withdrawal_reason text,
    corrects uuid constraint duty_corrects_fkey references duty (id),
    version bigint not null,
    constraint duty_period check (ends_on >= begins_on),
    constraint duty_withdrawal_reason check ((withdrawn_at is null) = (withdrawal_reason is null))
);
create index duty_post_code_idx on duty (post_code, begins_on);
create index duty_subject_code_idx on duty (subject_code, kind, begins_on);
grant select, insert, update on duty to ${runtime};

-- Who led a unit when it was last looked at, so that a change is noticed once, on the day it takes effect.
create table unit_leaders (
    unit_code text constraint unit_leaders_pkey primary key,
    leaders text not null
);
grant select, insert, update on unit_leaders to ${runtime};

-- What a record says is never rewritten; it is ended or withdrawn, once.
create function refuse_rewriting() returns trigger language plpgsql as $$
declare
    kept text[] := array['ends_on', 'ended_by', 'ended_at', 'end_reason', 'withdrawn_by', 'withdrawn_at', 'withdrawal_reason', 'version'];
begin
    if to_jsonb(old) - kept <> to_jsonb(new) - kept or old.withdrawn_at is not null then
        raise exception 'a record of % is ended or withdrawn, never rewritten', tg_table_name using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger post_stays before update on post for each row execute function refuse_rewriting();
create trigger holding_stays before update on holding for each row execute function refuse_rewriting();
create trigger duty_stays before update on duty for each row execute function refuse_rewriting();
