-- 抽查抽签: the county visits a share of the families it is to confirm, drawn in small batches.
-- The seed of a batch is sealed and its fingerprint shown before the first case of the batch arrives.
create table visit_draw (
    id            bigint generated always as identity primary key,
    county        text        not null,
    number        integer     not null,
    seed          bytea       not null,
    commitment    text        not null,
    committed_at  timestamptz not null,
    opened_on     date,
    rate          numeric(7, 6),
    basis         text,
    size          integer,
    quota         integer,
    seen_before   integer,
    drawn_before  integer,
    previous_hash text,
    unique (county, number)
);
comment on column visit_draw.seed is 'sealed until the batch is closed';
comment on column visit_draw.opened_on is 'null while the seed waits for its first case';
comment on column visit_draw.previous_hash is 'fingerprint of the list of the batch before, of the same county and rate';

create table visit_draw_place (
    draw_id     bigint      not null references visit_draw (id),
    place       integer     not null,
    case_number text        not null unique references case_file (number),
    drawn       boolean     not null,
    at          timestamptz not null,
    primary key (draw_id, place)
);
