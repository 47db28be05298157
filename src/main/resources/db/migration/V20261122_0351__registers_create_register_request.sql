-- 外部核对: one row per question to a register; who was asked for and what was answered is sealed.
create table register_request (
    id              uuid primary key,
    case_number     text        not null,
    kind            text        not null,
    state           text        not null,
    question        bytea       not null,
    asked_at        timestamptz not null,
    due_on          date        not null,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz,
    sent_at         timestamptz,
    last_fault      text,
    answer          bytea,
    answered_at     timestamptz,
    late_answer     bytea,
    late_at         timestamptz
);
comment on column register_request.next_attempt_at is 'null: nothing is to be sent (any more)';
comment on column register_request.last_fault is 'a code, never what the register said';

create index register_request_of_case on register_request (case_number, kind, asked_at desc);
-- A message reaches a case by its number, so one question at a time may be waited for.
create unique index one_waiting_register_request_per_case on register_request (case_number) where state = 'WAITING';
create index register_request_to_send on register_request (next_attempt_at) where state = 'WAITING' and sent_at is null;
