create table organisation_unit (
    code        text primary key check (code ~ '^(\d{6}|\d{9}|\d{12})$'),
    name        text not null,
    level       text not null check (level in ('COUNTY', 'STREET', 'COMMUNITY')),
    parent_code text references organisation_unit (code),
    office      text not null
);
create index organisation_unit_parent on organisation_unit (parent_code);

create table region_name (
    code text primary key check (code ~ '^\d{6}$'),
    name text not null
);
