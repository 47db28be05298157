create table document (
    number            text        primary key,
    case_number       text        not null,
    code              text        not null,
    activity_id       text        not null,
    title             text        not null,
    issued_on         date        not null,
    issued_at         timestamptz not null,
    office            text        not null,
    verification_code text        not null unique,
    html              text        not null,
    pdf               bytea       not null,
    roll_pdf          bytea,
    sha256            text        not null,
    revoked_on        date,
    revoked_because   text,
    check ((revoked_on is null) = (revoked_because is null))
);

comment on table document is 'Letters as they were issued; a row never changes except to be revoked.';
comment on column document.activity_id is 'The step of the case that issued the letter.';
comment on column document.roll_pdf is 'The same letter on 80 mm paper.';
comment on column document.sha256 is 'Of the column pdf, hexadecimal.';

create unique index document_once_per_step on document (case_number, code, activity_id) where revoked_on is null;

create table document_numbering (
    area_prefix text not null,
    valid_from  date not null,
    issuer      text not null,
    pattern     text not null,
    primary key (area_prefix, valid_from)
);

comment on table document_numbering is 'How an area numbers its letters; the longest fitting prefix counts.';
comment on column document_numbering.pattern is 'With {issuer}, {year}, {mark} (kind of letter) and {serial}.';

create table document_series (
    issuer      text   not null,
    year        int    not null,
    mark        text   not null,
    last_serial bigint not null,
    primary key (issuer, year, mark)
);
