create table person (
    id             bigint generated always as identity primary key,
    name           text  not null,
    id_type        text  not null,
    id_number      bytea not null,
    identity_index text  not null unique,
    phone          bytea,
    address        text,
    birth_date     date,
    sex            text
);

comment on table person is 'Applicants and agents, one row per identity.';
comment on column person.id_number is 'Canonical number, sealed by FieldCipher.';
comment on column person.identity_index is 'Keyed hash of the identity, to find somebody by number.';
comment on column person.phone is 'Canonical number, sealed by FieldCipher.';

create index person_name on person (name);
