package org.onewindow.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every import of a year is kept; the last one made by a person counts, else the one that came with the hall. */
@Repository
class CalendarEditions {

    private final JdbcClient jdbc;

    CalendarEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Almanac almanac() {
        return new Almanac(all().stream()
                .filter(CalendarYear::inForce)
                .collect(Collectors.toMap(CalendarYear::year, CalendarYear::days)));
    }

    List<CalendarYear> all() {
        Map<Long, CalendarYear> editions = new LinkedHashMap<>();
        Set<Integer> years = new HashSet<>();
        jdbc.sql("""
                        select e.id, e.year, e.notice, e.imported_by, e.imported_at, d.day, d.kind, d.name
                        from calendar_edition e join calendar_day d on d.edition = e.id
                        order by e.year desc, e.built_in, e.id desc, d.day""").query(row -> {
            CalendarYear edition = editions.get(row.getLong("id"));
            if (edition == null) {
                edition = edition(row, years.add(row.getInt("year")));
                editions.put(edition.id(), edition);
            }
            edition.days().add(day(row));
        });
        return List.copyOf(editions.values());
    }

    /** Lets imports wait for each other until the transaction ends. */
    void lock() {
        jdbc.sql("lock table calendar_edition in share row exclusive mode").update();
    }

    void add(CalendarImport brought, String by, Instant at) {
        long id = jdbc.sql("""
                        insert into calendar_edition (year, notice, imported_by, imported_at)
                        values (?, ?, ?, ?) returning id""")
                .params(brought.year(), brought.notice(), by, at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into calendar_day (edition, day, kind, name)
                        select ?, day::date, kind, name
                        from unnest(?::text[], ?::text[], ?::text[]) as brought (day, kind, name)""")
                .param(id)
                .param(column(brought, day -> day.date().toString()))
                .param(column(brought, day -> day.kind().name()))
                .param(column(brought, CalendarDay::name))
                .update();
    }

    private static String[] column(CalendarImport brought, Function<CalendarDay, String> cell) {
        return brought.days().stream().map(cell).toArray(String[]::new);
    }

    private static CalendarYear edition(ResultSet row, boolean inForce) throws SQLException {
        return new CalendarYear(
                row.getLong("id"),
                row.getInt("year"),
                row.getString("notice"),
                row.getString("imported_by"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                inForce,
                new ArrayList<>());
    }

    private static CalendarDay day(ResultSet row) throws SQLException {
        return new CalendarDay(
                row.getObject("day", LocalDate.class),
                CalendarDay.Kind.valueOf(row.getString("kind")),
                row.getString("name"));
    }
}
