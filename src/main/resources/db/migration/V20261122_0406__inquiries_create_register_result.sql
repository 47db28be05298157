-- 核对结果: what an inquiry came to; findings, explanations and judgements are sealed.
create table register_result (
    id          bigint generated always as identity primary key,
    case_number text        not null references case_file (number),
    kind        text        not null,
    outcome     text        not null,
    content     bytea       not null,
    at          timestamptz not null,
    by_user     text        not null,
    by_name     text        not null
);
create index register_result_of_case on register_result (case_number, kind, id desc);

create table check_result_telling (
    id            bigint generated always as identity primary key,
    case_number   text        not null references case_file (number),
    told_at       timestamptz not null,
    explain_until date        not null
);
create index check_result_telling_of_case on check_result_telling (case_number, id desc);

-- What the applicant says to the findings of one result, in the order in which it was said.
create table counter_evidence (
    id          bigint generated always as identity primary key,
    case_number text        not null references case_file (number),
    result_id   bigint      not null references register_result (id),
    content     bytea       not null,
    at          timestamptz not null,
    by_user     text        not null,
    by_name     text        not null
);
create index counter_evidence_of_case on counter_evidence (case_number, id desc);

-- What an officer makes of every finding; the last judgement of a result counts.
create table finding_judgement (
    id          bigint generated always as identity primary key,
    case_number text        not null references case_file (number),
    result_id   bigint      not null references register_result (id),
    content     bytea       not null,
    at          timestamptz not null,
    by_user     text        not null,
    by_name     text        not null
);
create index finding_judgement_of_case on finding_judgement (case_number, id desc);
