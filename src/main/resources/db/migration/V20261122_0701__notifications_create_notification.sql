-- 通知: the outbox of messages; words and addressee are sealed.
create table notification (
    id              uuid primary key,
    key             text        not null unique,
    case_number     text        not null,
    code            text        not null,
    channel         text        not null,
    state           text        not null,
    addressee       text        not null,
    content         bytea       not null,
    told_at         timestamptz not null,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz,
    sent_at         timestamptz,
    last_fault      text
);
comment on column notification.key is 'the occasion; what was told under it is not told again';
comment on column notification.addressee is 'masked, for staff to read';
comment on column notification.next_attempt_at is 'null: nothing is to be sent (any more)';
comment on column notification.last_fault is 'a code, never what the other side said';

create index notification_to_send on notification (next_attempt_at) where state = 'WAITING';
create index notification_in_trouble on notification (told_at) where state in ('GIVEN_UP', 'UNREACHABLE');
create index notification_of_case on notification (case_number);
