alter table document
    add column html_sha256 text,
    add column roll_html   text,
    alter column pdf drop not null,
    alter column sha256 drop not null;

update document set html_sha256 = encode(sha256(convert_to(html, 'UTF8')), 'hex');

alter table document
    alter column html_sha256 set not null,
    add check ((pdf is null) = (sha256 is null));

comment on table document is 'Letters as they were issued; a row changes only when it is first opened, and if it is revoked.';
comment on column document.html is 'The letter word for word, with its style and QR; the PDF is printed from it once.';
comment on column document.roll_html is 'The same letter for 80 mm paper.';
comment on column document.pdf is 'Printed when first opened, then served as it is for ever.';
comment on column document.html_sha256 is 'Of the column html, hexadecimal.';
comment on column document.sha256 is 'Of the column pdf, hexadecimal.';
