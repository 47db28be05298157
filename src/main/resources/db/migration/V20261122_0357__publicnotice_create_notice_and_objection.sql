-- 公示: every notice of a case; what it showed is sealed, for it names a person long after it came down.
create table public_notice (
    id          uuid primary key,
    case_number text        not null references case_file (number),
    round       integer     not null check (round > 0),
    content     bytea       not null,
    place       text        not null,
    posted_by   text        not null,
    posted_on   date        not null,
    ends_on     date        not null,
    explanation text        not null,
    photo       uuid        not null,
    paused_by   text,
    state       text        not null check (state in ('RUNNING', 'UNDISPUTED', 'INTERRUPTED')),
    entered_by  text        not null,
    entered_at  timestamptz not null,
    closed_at   timestamptz,
    unique (case_number, round)
);
comment on column public_notice.paused_by is 'the norm by which the clock stands still meanwhile; null if it runs on';
create unique index one_running_notice_per_case on public_notice (case_number) where state = 'RUNNING';

-- All that the public board ever reads: no poster, no photo, no case number; a case that left the stage is not on it.
create view notice_on_board as
select n.id, f.item_key, f.item_name, f.area_code, f.community_code, n.content, n.place, n.posted_on, n.ends_on, n.explanation
from public_notice n
join case_file f on f.number = n.case_number
where n.state = 'RUNNING' and f.status = 'PUBLIC_NOTICE';

-- 异议与投诉: who objects is sealed and never on the board.
create table objection (
    id          uuid primary key,
    case_number text        not null references case_file (number),
    notice_id   uuid        not null references public_notice (id),
    kind        text        not null check (kind in ('OBJECTION', 'COMPLAINT')),
    content     bytea       not null,
    received_at timestamptz not null,
    received_by text        not null,
    result      text,
    told_on     date,
    told_how    text,
    told_by     text
);
create index objection_of_case on objection (case_number, received_at);

-- 长期公布名单: name, number of members, amount; nothing else.
create table recipient_listing (
    id            uuid primary key,
    case_number   text        not null unique references case_file (number),
    item_key      text        not null,
    content       bytea       not null,
    listed_on     date        not null,
    removed_on    date,
    removed_by    text,
    removed_for   text
);
create index recipient_listing_by_item on recipient_listing (item_key, listed_on) where removed_on is null;
