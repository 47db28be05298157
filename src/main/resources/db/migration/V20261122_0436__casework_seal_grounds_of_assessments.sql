-- The rows that fired and the reasons tell of illness, disability and income: sealed together. Older rows stay readable.
alter table assessment
    add column grounds bytea;

alter table assessment
    alter column rules drop not null,
    alter column reasons drop not null;

comment on column assessment.grounds is 'rows that fired and reasons, sealed; rules and reasons hold them of rows before this column';
