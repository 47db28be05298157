alter table hall_origin add column demo_cases_ready boolean not null default false;
