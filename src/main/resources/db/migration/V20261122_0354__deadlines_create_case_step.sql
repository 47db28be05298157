-- 环节时限: how long each step of a case may take, and how long it took.
create table case_step (
    id          bigint generated always as identity primary key,
    case_number text    not null,
    -- The officer's task; null for a step whose last day was told to somebody and waits on a timer.
    task_id     text unique,
    step        text    not null,
    name        text    not null,
    started_on  date    not null,
    limit_value int     not null check (limit_value >= 0),
    limit_unit  text    not null check (limit_unit in ('WORKING_DAY', 'CALENDAR_DAY')),
    roll_over   boolean not null,
    basis       text    not null,
    due_on      date    not null,
    ended_on    date
);
create index case_step_of_case on case_step (case_number, id);
create index case_step_open on case_step (case_number) where ended_on is null;
