alter table card_order add column last_fault text;
comment on column card_order.last_fault is 'a code of the card centre, never a sentence';
