-- 办件: one row per case; the engine knows only its number.
create sequence case_serial;

create table case_file (
    number                text primary key,
    item_key              text        not null,
    item_name             text        not null,
    process_definition_id text        not null,
    status                text        not null,
    channel               text        not null,
    area_code             text        not null,
    community_code        text,
    applicant_id          bigint      not null references person (id),
    agent_id              bigint references person (id),
    agent_relation        text,
    query_code            bytea       not null,
    received_at           timestamptz not null,
    received_on           date        not null,
    accepted_on           date,
    concluded_on          date,
    received_by           text        not null,
    live                  boolean     not null default true,
    version               integer     not null default 0
);
comment on column case_file.received_on is 'the working day the receipt counts for';
comment on column case_file.query_code is 'sealed; with the number it opens the public status page';

-- One live case per person and item.
create unique index one_live_case_per_person_and_item on case_file (item_key, applicant_id) where live;
create index case_file_of_applicant on case_file (applicant_id);
create index case_file_newest on case_file (status, received_at desc);

-- What was handed in, as it was handed in; sealed as a whole.
create table case_submission (
    case_number text        not null references case_file (number),
    round       integer     not null,
    content     bytea       not null,
    at          timestamptz not null,
    by_user     text        not null,
    primary key (case_number, round)
);

-- Same key, same body: the same answer.
create table idempotency (
    principal   text  not null,
    key         text  not null,
    body_hash   text  not null,
    case_number text  not null references case_file (number),
    primary key (principal, key)
);

create table timeline_entry (
    id          bigint generated always as identity primary key,
    case_number text        not null references case_file (number),
    at          timestamptz not null,
    by_user     text        not null,
    by_name     text        not null,
    what        text        not null,
    why         text        not null
);
create index timeline_of_case on timeline_entry (case_number, id);

create table supplement_request (
    case_number  text        not null references case_file (number),
    round        integer     not null,
    items        jsonb       not null,
    requested_at timestamptz not null,
    due_on       date        not null,
    answered_at  timestamptz,
    primary key (case_number, round)
);

-- 意见: what officers said with their tasks.
create table opinion (
    task_id     text primary key,
    case_number text        not null references case_file (number),
    activity_id text        not null,
    task_name   text        not null,
    officer     text        not null,
    at          timestamptz not null,
    verdict     text        not null,
    reason_code text,
    note        text,
    facts       jsonb       not null,
    answers     jsonb       not null
);
create index opinion_of_case on opinion (case_number, at);

-- Four eyes: a person has a hand in one deciding step of a case at most, also as a substitute.
create table deciding_hand (
    case_number text not null references case_file (number),
    person      text not null,
    activity_id text not null,
    primary key (case_number, person)
);

create table assessment (
    id                    bigint generated always as identity primary key,
    case_number           text        not null references case_file (number),
    at                    timestamptz not null,
    as_of                 date        not null,
    process_definition_id text        not null,
    verdict               text        not null,
    eligible              boolean     not null,
    amount_fen            bigint check (amount_fen >= 0),
    start_month           text,
    first_eligible_on     date,
    back_pay_fen          bigint check (back_pay_fen >= 0),
    flags                 jsonb       not null,
    rules                 jsonb       not null,
    reasons               jsonb       not null
);
create index assessment_of_case on assessment (case_number, id desc);

create table case_decision (
    case_number   text primary key references case_file (number),
    decision      text        not null check (decision in ('GRANTED', 'REFUSED')),
    assessment_id bigint      not null references assessment (id),
    decided_at    timestamptz not null,
    decided_by    text        not null,
    reason        text,
    note          text
);

-- Who looked at a case, and which masked value was shown.
create table case_look (
    id          bigint generated always as identity primary key,
    case_number text        not null references case_file (number),
    at          timestamptz not null,
    by_user     text        not null,
    by_name     text        not null,
    what        text        not null
);
create index looks_at_case on case_look (case_number, id desc);
