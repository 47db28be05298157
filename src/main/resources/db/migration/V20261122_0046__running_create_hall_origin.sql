create table hall_origin (
    only_one  boolean primary key default true check (only_one),
    mode      text not null check (mode in ('DEMO', 'PRODUCTION')),
    opened_at timestamptz not null
);
