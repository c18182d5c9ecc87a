-- Public records as files. A snapshot names the files that belong together; it and they stay for a day after the next one, so
-- that whoever read the manifest gets the very bytes that it tells the hashes of.
create table download_file (
    id uuid constraint download_file_pkey primary key,
    path text not null,
    unit_code text,
    kind text not null,
    media_type text not null,
    -- Of what it says: a file that would say the same again is kept.
    fingerprint text not null,
    rows bigint not null,
    size bigint not null,
    sha256 text not null constraint download_file_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null
);
create table download_chunk (
    file_id uuid constraint download_chunk_file_fkey references download_file (id) on delete cascade
        deferrable initially deferred,
    no integer,
    bytes bytea not null,
    constraint download_chunk_pkey primary key (file_id, no)
);
create table download_snapshot (
    no bigint generated always as identity constraint download_snapshot_pkey primary key,
    policy_edition integer not null constraint download_snapshot_policy_fkey references disclosure_policy (edition),
    fingerprint text not null,
    made_at timestamptz not null
);
create table download_snapshot_file (
    snapshot_no bigint constraint download_snapshot_file_snapshot_fkey references download_snapshot (no) on delete cascade,
    file_id uuid constraint download_snapshot_file_file_fkey references download_file (id),
    constraint download_snapshot_file_pkey primary key (snapshot_no, file_id)
);
create index download_snapshot_file_file_idx on download_snapshot_file (file_id);

grant select, insert, delete on download_file, download_chunk, download_snapshot, download_snapshot_file to ${runtime};
