-- The yearly holiday notices of the State Council's general office. A year an administrator imports comes before these.
delete from calendar_edition where built_in;

insert into calendar_edition (year, notice, built_in) values
    (2024, '国办发明电〔2023〕7号', true),
    (2025, '国办发明电〔2024〕12号', true),
    (2026, '国办发明电〔2025〕7号', true);

insert into calendar_day (edition, day, kind, name)
select edition.id, day::date, notice.kind, notice.name
from (values
    (2024, date '2024-01-01', date '2024-01-01', 'OFF', '元旦'),
    (2024, date '2024-02-04', date '2024-02-04', 'WORK', '春节'),
    (2024, date '2024-02-10', date '2024-02-17', 'OFF', '春节'),
    (2024, date '2024-02-18', date '2024-02-18', 'WORK', '春节'),
    (2024, date '2024-04-04', date '2024-04-06', 'OFF', '清明节'),
    (2024, date '2024-04-07', date '2024-04-07', 'WORK', '清明节'),
    (2024, date '2024-04-28', date '2024-04-28', 'WORK', '劳动节'),
    (2024, date '2024-05-01', date '2024-05-05', 'OFF', '劳动节'),
    (2024, date '2024-05-11', date '2024-05-11', 'WORK', '劳动节'),
    (2024, date '2024-06-10', date '2024-06-10', 'OFF', '端午节'),
    (2024, date '2024-09-14', date '2024-09-14', 'WORK', '中秋节'),
    (2024, date '2024-09-15', date '2024-09-17', 'OFF', '中秋节'),
    (2024, date '2024-09-29', date '2024-09-29', 'WORK', '国庆节'),
    (2024, date '2024-10-01', date '2024-10-07', 'OFF', '国庆节'),
    (2024, date '2024-10-12', date '2024-10-12', 'WORK', '国庆节'),

    (2025, date '2025-01-01', date '2025-01-01', 'OFF', '元旦'),
    (2025, date '2025-01-26', date '2025-01-26', 'WORK', '春节'),
    (2025, date '2025-01-28', date '2025-02-04', 'OFF', '春节'),
    (2025, date '2025-02-08', date '2025-02-08', 'WORK', '春节'),
    (2025, date '2025-04-04', date '2025-04-06', 'OFF', '清明节'),
    (2025, date '2025-04-27', date '2025-04-27', 'WORK', '劳动节'),
    (2025, date '2025-05-01', date '2025-05-05', 'OFF', '劳动节'),
    (2025, date '2025-05-31', date '2025-06-02', 'OFF', '端午节'),
    (2025, date '2025-09-28', date '2025-09-28', 'WORK', '国庆节、中秋节'),
    (2025, date '2025-10-01', date '2025-10-08', 'OFF', '国庆节、中秋节'),
    (2025, date '2025-10-11', date '2025-10-11', 'WORK', '国庆节、中秋节'),

    (2026, date '2026-01-01', date '2026-01-03', 'OFF', '元旦'),
    (2026, date '2026-01-04', date '2026-01-04', 'WORK', '元旦'),
    (2026, date '2026-02-14', date '2026-02-14', 'WORK', '春节'),
    (2026, date '2026-02-15', date '2026-02-23', 'OFF', '春节'),
    (2026, date '2026-02-28', date '2026-02-28', 'WORK', '春节'),
    (2026, date '2026-04-04', date '2026-04-06', 'OFF', '清明节'),
    (2026, date '2026-05-01', date '2026-05-05', 'OFF', '劳动节'),
    (2026, date '2026-05-09', date '2026-05-09', 'WORK', '劳动节'),
    (2026, date '2026-06-19', date '2026-06-21', 'OFF', '端午节'),
    (2026, date '2026-09-20', date '2026-09-20', 'WORK', '国庆节'),
    (2026, date '2026-09-25', date '2026-09-27', 'OFF', '中秋节'),
    (2026, date '2026-10-01', date '2026-10-07', 'OFF', '国庆节'),
    (2026, date '2026-10-10', date '2026-10-10', 'WORK', '国庆节')
) as notice (year, first, last, kind, name)
join calendar_edition edition on edition.year = notice.year and edition.built_in
cross join lateral generate_series(notice.first, notice.last, interval '1 day') as day;
