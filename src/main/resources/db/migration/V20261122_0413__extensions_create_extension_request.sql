-- 延期申请: why an officer asked for the limit of special cases, and what became of it.
create table extension_request (
    id          bigint generated always as identity primary key,
    case_number text        not null,
    kind        text        not null,
    -- The officer's own words may tell of illness or money: sealed.
    reason      bytea       not null,
    basis       text        not null,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    days        int         not null check (days > 0),
    unit        text        not null check (unit in ('WORKING_DAY', 'CALENDAR_DAY')),
    due_before  date        not null,
    approved_by text,
    approved_at timestamptz,
    check ((approved_by is null) = (approved_at is null)),
    check (approved_by <> asked_by)
);
create index extension_request_of_case on extension_request (case_number, id);
