insert into document_numbering (area_prefix, valid_from, issuer, pattern) values
    ('', '2020-01-01', '本厅', '{issuer}〔{year}〕{mark} 第{serial}号'),
    ('620102001', '2020-01-01', '示例街办', '{issuer}〔{year}〕{mark} 第{serial}号'),
    ('620102', '2020-01-01', '示例区政务', '{issuer}〔{year}〕{mark} 第{serial}号')
on conflict (area_prefix, valid_from) do update set issuer = excluded.issuer, pattern = excluded.pattern;
