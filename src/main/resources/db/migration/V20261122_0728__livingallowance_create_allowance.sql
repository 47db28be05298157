-- 动态管理: what every family receives from which month on, and what each decision changed.
create table allowance (
    number      text    primary key references case_file (number),
    area_code   text    not null,
    community   text,
    since       date    not null,
    recheck_on  date    not null,
    recheck_due boolean not null default false,
    ended_on    date,
    check (extract(day from since) = 1)
);
comment on column allowance.number is 'the case that granted it';
comment on column allowance.since is 'first day of the first month paid for';
comment on column allowance.recheck_due is 'the recheck date has come and no review has been decided since';
comment on column allowance.ended_on is 'nothing is paid any more';
create index allowance_by_area on allowance (area_code) where ended_on is null;

create table allowance_decision (
    id            bigint generated always as identity primary key,
    allowance     text   not null references allowance (number),
    case_number   text   not null unique references case_file (number),
    action        text   not null,
    decided_on    date   not null,
    family        bytea  not null,
    due_fen       bigint not null,
    overpaid_fen  bigint not null default 0,
    overpaid_from date
);
comment on column allowance_decision.case_number is 'the grant itself, or the review';
comment on column allowance_decision.due_fen is 'per month, by the rules of the grant';
comment on column allowance_decision.family is 'sealed: the family as it was when this was decided, and its account';
create index allowance_decision_order on allowance_decision (allowance, id);

create table allowance_rate (
    decision   bigint not null references allowance_decision (id),
    from_month date   not null,
    amount_fen bigint not null check (amount_fen >= 0),
    recipients int    not null,
    primary key (decision, from_month),
    check (extract(day from from_month) = 1)
);
comment on table allowance_rate is 'A later decision counts over an earlier one from its own first month on.';

create table pay_roll (
    id              uuid        primary key,
    county          text        not null,
    month           date        not null,
    document_number text        not null,
    drawn_at        timestamptz not null,
    drawn_by        text        not null,
    families        int         not null,
    total_fen       bigint      not null,
    unique (county, month)
);
comment on table pay_roll is '发放清册: drawn once for a county and a month; it does not change afterwards.';

create table pay_roll_row (
    roll       uuid   not null references pay_roll (id),
    allowance  text   not null references allowance (number),
    place      int    not null,
    amount_fen bigint not null check (amount_fen > 0),
    recipients int    not null,
    payee      bytea  not null,
    primary key (roll, allowance),
    unique (roll, place)
);
comment on column pay_roll_row.payee is 'sealed: name, holder and masked account';
