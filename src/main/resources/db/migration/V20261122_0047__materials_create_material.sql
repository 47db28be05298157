create table material (
    owner       text    not null,
    code        text    not null,
    place       integer not null,
    name        text    not null,
    presented   text    not null,
    reason      text,
    pages       integer,
    verified_by text,
    primary key (owner, code)
);

comment on table material is 'The checklist of a draft or case.';

create table upload (
    id           uuid primary key,
    owner        text        not null,
    code         text        not null,
    file_name    text        not null,
    content_type text        not null,
    size         integer     not null,
    sha256       text        not null,
    uploaded_by  text        not null,
    uploaded_at  timestamptz not null,
    content      bytea       not null,
    unique (owner, code, sha256)
);

comment on table upload is 'Files handed in for a draft or case.';

-- Pictures and PDF are compressed already.
alter table upload alter column content set storage external;
