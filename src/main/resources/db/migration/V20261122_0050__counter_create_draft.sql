-- 草稿: an application that is being taken down, from the first field; sealed, since it holds everything typed.
create table draft (
    id           uuid primary key,
    item_key     text        not null,
    owner        text        not null,
    area_code    text        not null,
    step         text        not null,
    content      bytea       not null,
    case_number  text unique,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    version      integer     not null default 0
);
comment on column draft.owner is 'account of the clerk who began it';
comment on column draft.area_code is 'every clerk of this area may go on with it';
comment on column draft.step is 'the furthest step reached';
comment on column draft.case_number is 'set when the draft became a case; the draft then holds nothing any more';
create index draft_open_of_area on draft (area_code, changed_at desc) where case_number is null;
