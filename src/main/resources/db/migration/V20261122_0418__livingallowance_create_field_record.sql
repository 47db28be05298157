-- 入户调查、重新调查、区县入户、民主评议: one record per task, kept while it is written and closed for ever when it is finished.
create table field_record (
    task_id     text        primary key,
    case_number text        not null references case_file (number),
    activity_id text        not null,
    content     bytea       not null,
    digest      text        not null,
    saved_by    text        not null,
    saved_at    timestamptz not null,
    finished_by text,
    finished_at timestamptz
);
comment on column field_record.content is 'sealed: the family, its means, what neighbours said';
comment on column field_record.digest is 'SHA-256 of content and pictures: what a signature stands under';
create index field_record_of_case on field_record (case_number);

create table field_signature (
    task_id text        not null references field_record (task_id),
    officer text        not null,
    name    text        not null,
    digest  text        not null,
    at      timestamptz not null,
    primary key (task_id, officer)
);
