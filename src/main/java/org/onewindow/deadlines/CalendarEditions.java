package org.onewindow.deadlines;

import java.time.LocalDate;
import java.util.List;
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
        record Row(int year, CalendarDay day) {}
        List<Row> rows = jdbc.sql("""
                        select e.year, d.day, d.kind, d.name
                        from (select distinct on (year) id, year
                              from calendar_edition order by year, built_in, id desc) e
                        join calendar_day d on d.edition = e.id
                        order by d.day""")
                .query((row, n) -> new Row(
                        row.getInt("year"),
                        new CalendarDay(
                                row.getObject("day", LocalDate.class),
                                CalendarDay.Kind.valueOf(row.getString("kind")),
                                row.getString("name"))))
                .list();
        return new Almanac(rows.stream()
                .collect(Collectors.groupingBy(Row::year, Collectors.mapping(Row::day, Collectors.toList()))));
    }
}
