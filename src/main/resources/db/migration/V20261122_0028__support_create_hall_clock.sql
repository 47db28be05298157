-- How far a demonstration has moved the hall's clock ahead of the world's.
create table hall_clock (
    only_row      boolean primary key default true check (only_row),
    ahead_seconds bigint not null check (ahead_seconds >= 0)
);
insert into hall_clock (ahead_seconds) values (0);
