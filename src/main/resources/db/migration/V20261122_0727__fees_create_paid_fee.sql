create table paid_fee (
    case_number text primary key,
    amount_fen  bigint      not null check (amount_fen >= 0),
    basis       text        not null,
    method      text        not null,
    paid_at     timestamptz not null,
    taken_by    text        not null
);

comment on table paid_fee is 'Fees taken at the counter; a case pays once.';
comment on column paid_fee.amount_fen is 'Hundredths of a yuan.';
comment on column paid_fee.basis is 'The norm behind the amount, as the item''s table named it.';
