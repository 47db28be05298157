-- 一份记录被亲手保存过几次：在别处保存以前打开的页面，其自动草稿不再算数。
alter table field_record add column edition integer not null default 0;
comment on column field_record.edition is 'how often somebody saved it on purpose; a draft sent by a page of an earlier edition counts no more';
