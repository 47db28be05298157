create table calendar_edition (
    id bigint generated always as identity primary key,
    year int not null check (year between 1950 and 2200),
    notice text not null,
    built_in boolean not null default false,
    imported_by text,
    imported_at timestamptz not null default current_timestamp,
    check (built_in or imported_by is not null)
);
create index on calendar_edition (year);

create table calendar_day (
    edition bigint not null references calendar_edition on delete cascade,
    day date not null,
    kind text not null check (kind in ('OFF', 'WORK')),
    name text not null,
    primary key (edition, day)
);

create table case_clock (
    case_number text primary key,
    statutory_value int not null check (statutory_value >= 0),
    statutory_unit text not null check (statutory_unit in ('WORKING_DAY', 'CALENDAR_DAY')),
    promised_value int not null check (promised_value >= 0),
    promised_unit text not null check (promised_unit in ('WORKING_DAY', 'CALENDAR_DAY')),
    stopped boolean not null default false
);
create index case_clock_running on case_clock (case_number) where not stopped;

create table clock_entry (
    case_number text not null references case_clock,
    seq int not null,
    type text not null check (type in ('START', 'PAUSE', 'RESUME', 'EXTEND', 'STOP')),
    effective_on date not null,
    extension_value int check (extension_value > 0),
    extension_unit text check (extension_unit in ('WORKING_DAY', 'CALENDAR_DAY')),
    reason text not null,
    basis text not null,
    entered_by text,
    entered_at timestamptz not null,
    primary key (case_number, seq),
    check ((seq = 0) = (type = 'START')),
    check ((type = 'EXTEND') = (extension_value is not null)),
    check ((extension_value is null) = (extension_unit is null))
);
