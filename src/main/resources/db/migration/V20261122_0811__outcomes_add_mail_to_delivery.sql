alter table delivery
    add column mail_number  text,
    add column mail_address bytea;

comment on column delivery.mail_number is 'Number of the registered mail of a delivery by post.';
comment on column delivery.mail_address is 'Where the mail went, sealed by FieldCipher.';
