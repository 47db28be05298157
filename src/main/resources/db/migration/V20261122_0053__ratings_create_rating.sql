create table rating_invitation (
    token       text        primary key,
    case_number text        not null unique,
    invited_at  timestamptz not null
);

comment on table rating_invitation is 'One invitation to rate per case; the token is all the rater needs.';

create table rating (
    case_number text        primary key references rating_invitation (case_number),
    grade       int         not null check (grade between 1 and 5),
    reasons     text[]      not null,
    comment     text        not null,
    rated_at    timestamptz not null
);

comment on column rating.grade is '1 very satisfied … 5 very dissatisfied, as in GB/T 39046.';
