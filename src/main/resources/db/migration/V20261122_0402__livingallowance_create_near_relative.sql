-- 近亲属单独登记: families whose member is a near relative of somebody who handles the allowance.
create table near_relative (
    case_number   text        primary key references case_file (number),
    content       bytea       not null,
    registered_at timestamptz not null
);
comment on column near_relative.content is 'sealed: the relative''s name and post';
create index near_relative_newest on near_relative (registered_at desc);
