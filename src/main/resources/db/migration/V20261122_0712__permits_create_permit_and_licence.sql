-- 居住证台账: the permits that live on after their case, and everything that happens to them.
create sequence permit_serial;
create table permit (
    number           text   primary key,
    serial           bigint generated always as identity,
    holder_index     text   not null,
    holder           bytea  not null,
    area_code        text   not null,
    case_number      text   not null references case_file (number),
    issued_on        date   not null,
    continuous_since date   not null,
    count_base       date   not null,
    endorsed_on      date,
    card             integer not null default 1,
    card_counts      boolean not null default true,
    state            text   not null check (state in ('ACTIVE', 'SUSPENDED', 'ENDED', 'SEIZED'))
);
comment on column permit.holder is 'sealed: name, number, addresses';
comment on column permit.count_base is 'anniversaries are counted from here: day of issue, or of the last late endorsement';
comment on column permit.card_counts is 'false while the card is reported lost';
create unique index permit_one_living_per_person on permit (holder_index) where state in ('ACTIVE', 'SUSPENDED');
create index permit_of_holder on permit (holder_index);
create index permit_of_case on permit (case_number);

create table permit_event (
    id            bigint      generated always as identity primary key,
    permit_number text        not null references permit (number),
    kind          text        not null,
    day           date        not null,
    at            timestamptz not null,
    by_user       text        not null,
    by_name       text        not null,
    case_number   text        references case_file (number),
    words         bytea
);
comment on column permit_event.words is 'sealed: why, in the words of an officer';
create index permit_event_of_permit on permit_event (permit_number, id);

-- 电子证照: one licence per record of another module, with the versions it has had.
create table licence (
    record      text    primary key,
    type        text    not null,
    title       text    not null,
    issuer      text    not null,
    issuer_name text    not null,
    serial      text    not null unique,
    holder      bytea   not null,
    version     integer not null,
    state       text    not null check (state in ('VALID', 'SUSPENDED', 'REVOKED'))
);
create table licence_version (
    identifier text    primary key,
    record     text    not null references licence (record),
    version    integer not null,
    made_on    date    not null,
    unique (record, version)
);
