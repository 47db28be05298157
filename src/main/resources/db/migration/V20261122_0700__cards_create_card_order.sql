-- 制证: one row per card ordered; what stands on the card is sealed, and forgotten once it is made.
create table card_order (
    id          text primary key,
    case_number text        not null unique,
    record      text        not null,
    centre      text        not null,
    face        bytea,
    placed_at   timestamptz not null,
    fetched_at  timestamptz,
    urged_at    timestamptz,
    serial      text unique,
    made_at     timestamptz,
    check ((serial is null) = (made_at is null))
);
comment on column card_order.record is 'the number of the record the card belongs to';
comment on column card_order.centre is 'the engine group of the card centre';
comment on column card_order.serial is 'of the blank the card was made from; a blank is one card';
