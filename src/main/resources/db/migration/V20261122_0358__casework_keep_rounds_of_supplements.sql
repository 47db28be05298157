-- 补正: what of a request is still open, and what a second request was allowed for.
alter table supplement_request
    add column open_items      jsonb,
    add column replied_at      timestamptz,
    add column must_review     boolean not null default false,
    add column reminded_at     timestamptz,
    add column proposed_items  jsonb,
    add column second_reason   text,
    add column second_by       text;
update supplement_request set open_items = case when answered_at is null then items else '[]'::jsonb end;
alter table supplement_request alter column open_items set not null;
comment on column supplement_request.open_items is 'what has not been answered yet, or not well enough';
comment on column supplement_request.proposed_items is 'new defects that wait for the supervisor';
comment on column supplement_request.second_reason is 'why a second request was allowed, in the words of the supervisor';

-- What an applicant answered, round by round; sealed, because notes and file names may say anything.
create table supplement_reply (
    id               bigint generated always as identity primary key,
    case_number      text        not null references case_file (number),
    request_round    integer     not null,
    submission_round integer     not null,
    at               timestamptz not null,
    by_user          text        not null,
    by_name          text        not null,
    content          bytea       not null
);
create index supplement_reply_of_case on supplement_reply (case_number, id);
comment on column supplement_reply.submission_round is 'the round of case_submission that holds the form after this reply';

-- From which day acceptance counts, where it is not the day of receipt (行政许可法 art 32).
create table acceptance_day (
    case_number text primary key references case_file (number),
    counts_on   date not null,
    why         text not null
);

-- 容缺: what was promised at acceptance, and what became of it.
create table pending_promise (
    case_number  text primary key references case_file (number),
    items        jsonb       not null,
    open_items   jsonb       not null,
    promised_at  timestamptz not null,
    due_on       date        not null,
    reminded_at  timestamptz,
    delivered_at timestamptz,
    lapsed_at    timestamptz
);

-- Who broke such a promise is not offered it again.
create table broken_promise (
    person_id   bigint not null references person (id),
    case_number text   not null references case_file (number),
    item_name   text   not null,
    broken_on   date   not null,
    primary key (person_id, case_number)
);
