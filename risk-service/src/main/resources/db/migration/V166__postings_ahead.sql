-- The next blocks in which the rarest of the terms asked for occurs, and what each term has in them. Rarest is the term that reaches
-- farthest in 16 blocks of its tokens; the farther its blocks lie apart the more of them are read, because each holds the fewer.
-- Here and not in the service because what is planned anew for each array costs more than it finds.
create function postings_ahead(asked_terms integer[], asked_tokens text[], first_block integer, least_blocks integer)
    returns table (term integer, token text, block integer, members bytea, per_token integer)
    language sql stable set plan_cache_mode = force_generic_plan as $$
with asked as (select * from unnest(asked_terms, asked_tokens) as t (term, token)),
    reach as (
        select asked.term, min(sample.last) as horizon, sum(sample.blocks) as blocks
        from asked cross join lateral (
            select count(*) as blocks, case count(*) when 16 then max(ahead.block) end as last
            from (select p.block from public_posting p where p.token = asked.token and p.block >= first_block
                order by p.block limit 16) ahead) sample
        group by asked.term),
    rarest as (
        select reach.term, coalesce(least(least_blocks + 4 * (horizon - first_block + 1 - 16), 256), 256) as per_token
        from reach order by horizon desc nulls first, blocks, reach.term limit 1),
    own as materialized (
        select rarest.term, asked.token, ahead.block, ahead.members, rarest.per_token
        from asked join rarest using (term) cross join lateral (
            select p.block, p.members from public_posting p where p.token = asked.token and p.block >= first_block
            order by p.block limit (select rarest.per_token from rarest)) ahead)
select * from own
union all
select asked.term, null, other.block, other.members, null
from asked cross join lateral (
    select p.block, p.members from public_posting p
    where p.token = asked.token and p.block = any ((select array_agg(distinct own.block) from own)::integer[])
    offset 0) other
where asked.term <> (select rarest.term from rarest)
$$;
comment on function postings_ahead is 'what the next blocks have of each term; token and per_token are told of the rarest term alone';
