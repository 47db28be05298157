-- 容缺限制: an exclusion has a last day, and a supervisor may lift it before, with a reason.
alter table broken_promise
    add column excluded_until date,
    add column lifted_at      timestamptz,
    add column lifted_by      text,
    -- The supervisor's own words may tell of illness or money: sealed.
    add column lift_reason    bytea,
    add check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_reason is null));
update broken_promise set excluded_until = broken_on + 365;
alter table broken_promise alter column excluded_until set not null;
