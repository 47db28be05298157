-- 居住登记: one row per registration; the person is found by a blind index, address and way of living are sealed.
create table residence_registration (
    number        text        primary key,
    holder_index  text        not null,
    area_code     text        not null,
    registered_on date        not null,
    home          bytea       not null,
    ended_on      date
);
comment on column residence_registration.registered_on is 'the half year of the residence permit counts from it';
create unique index one_registration_in_force_per_person on residence_registration (holder_index)
    where ended_on is null;

-- 登记、变更、注销: what happened to it; who reported it and from where is sealed.
create table residence_registration_event (
    id          bigint generated always as identity primary key,
    number      text        not null references residence_registration,
    kind        text        not null,
    case_number text        not null unique,
    happened_on date        not null,
    at          timestamptz not null,
    report      bytea       not null
);
create index residence_registration_event_of_number on residence_registration_event (number, id);

-- Numbers like R620102-261122-0000017: counted through, never used twice.
create sequence residence_registration_serial;
