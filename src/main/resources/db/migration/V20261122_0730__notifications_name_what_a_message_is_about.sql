alter table notification add column title text not null default '';
comment on column notification.title is 'of the template; it names nobody';
