-- A person may decide otherwise than the rules proposed; amount and reason are then the person's own.
alter table case_decision add column amount_fen bigint check (amount_fen > 0);
alter table case_decision add column difference text;
alter table case_decision add constraint case_decision_own_amount_has_a_reason
    check ((amount_fen is null) = (difference is null));
