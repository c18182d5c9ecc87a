-- What waits to be logged, in the order of nothing: an entry is written in the transaction of the act it records.
create table log_inbox (
    id           bigint generated always as identity,
    producer     text not null,
    producer_key text not null,
    leaf_hash    bytea not null,
    body         bytea not null,
    deadline     timestamptz not null,
    received_at  timestamptz not null,
    constraint log_inbox_pkey primary key (id),
    constraint log_inbox_producer_key unique (producer, producer_key),
    constraint log_inbox_leaf_hash_check check (octet_length(leaf_hash) = 32),
    constraint log_inbox_body_check check (octet_length(body) between 1 and 65535)
);

-- Exactly those that have no place yet. Not "all after the last one": a slow commit has a smaller id than its followers.
create table log_pending (
    inbox_id bigint not null,
    constraint log_pending_pkey primary key (inbox_id),
    constraint log_pending_inbox_id_fkey foreign key (inbox_id) references log_inbox (id)
);

-- The one order. Tiles, roots and proofs are a pure function of it and of the bodies, and lie outside the database.
create table log_seq (
    idx          bigint not null,
    inbox_id     bigint not null,
    leaf_hash    bytea not null,
    sequenced_at timestamptz not null,
    constraint log_seq_pkey primary key (idx),
    constraint log_seq_inbox_id_key unique (inbox_id),
    constraint log_seq_inbox_id_fkey foreign key (inbox_id) references log_inbox (id),
    constraint log_seq_idx_check check (idx >= 0),
    constraint log_seq_leaf_hash_check check (octet_length(leaf_hash) = 32)
);
create index log_seq_leaf_hash_idx on log_seq (leaf_hash);

-- Who leads, and where the next entry goes. The epoch fences off a leader who lost the lead without noticing.
create table log_coord (
    one      boolean not null default true,
    epoch    bigint not null,
    next_idx bigint not null,
    constraint log_coord_pkey primary key (one),
    constraint log_coord_one_check check (one),
    constraint log_coord_next_idx_check check (next_idx >= 0)
);
insert into log_coord (epoch, next_idx) values (0, 0);

create table log_checkpoint (
    size         bigint not null,
    root         bytea not null,
    -- Text and signatures as they were signed; cosignatures come to it until it is published.
    note         text not null,
    signed_at    timestamptz not null,
    published_at timestamptz,
    constraint log_checkpoint_pkey primary key (size),
    constraint log_checkpoint_size_check check (size > 0),
    constraint log_checkpoint_root_check check (octet_length(root) = 32)
);

-- Vacuumed often: it fills and empties all day.
alter table log_pending set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

grant select, insert on log_inbox, log_seq to ${runtime};
grant select, insert, delete on log_pending to ${runtime};
grant select, update (epoch, next_idx) on log_coord to ${runtime};
grant select, insert, update (note, published_at) on log_checkpoint to ${runtime};

create trigger log_inbox_append_only before update or delete or truncate on log_inbox
    for each statement execute function refuse_change();
create trigger log_seq_append_only before update or delete or truncate on log_seq
    for each statement execute function refuse_change();
create trigger log_checkpoint_kept before delete or truncate on log_checkpoint
    for each statement execute function refuse_change();
