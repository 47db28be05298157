create table delivery (
    id               bigint generated always as identity primary key,
    case_number      text        not null,
    collector_name   text        not null,
    relation         text        not null,
    id_type          text        not null,
    id_number        bytea       not null,
    id_number_masked text        not null,
    reason           text,
    method           text        not null,
    delivered_on     date        not null,
    delivered_at     timestamptz not null,
    delivered_by     text        not null
);

comment on table delivery is 'Who took letters of a case, by what right, and from whom.';
comment on column delivery.id_number is 'Canonical number, sealed by FieldCipher.';

create index delivery_case on delivery (case_number);

create table delivered_document (
    document_number text   primary key references document (number),
    delivery_id     bigint not null references delivery (id)
);

comment on table delivered_document is 'A letter is delivered once.';
