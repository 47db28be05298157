-- 监督意见: what supervisors say of a case before it is put up for notice.
create table case_remark (
    id          bigint generated always as identity primary key,
    case_number text        not null references case_file (number),
    -- Free words about somebody's application: sealed.
    words       bytea       not null,
    by_user     text        not null,
    by_name     text        not null,
    at          timestamptz not null
);
create index remarks_on_case on case_remark (case_number, id);
