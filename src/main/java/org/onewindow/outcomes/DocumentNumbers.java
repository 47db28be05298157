package org.onewindow.outcomes;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers letters: one unbroken series per issuing office, year and kind of letter. */
@Repository
class DocumentNumbers {

    private final JdbcClient jdbc;

    DocumentNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next number, after the rule of the smallest area that has one.
     *
     * @param areaCode where the letter is issued
     * @param mark the word for the kind of letter
     */
    String next(String areaCode, LocalDate on, String mark) {
        Rule rule = rule(areaCode, on);
        // A letter whose transaction fails gives its number back: the row stays locked until then, so no number is
        // lost.
        long serial = jdbc.sql("""
                        insert into document_series (issuer, year, mark, last_serial) values (:issuer, :year, :mark, 1)
                        on conflict (issuer, year, mark)
                            do update set last_serial = document_series.last_serial + 1
                        returning last_serial""")
                .param("issuer", rule.issuer())
                .param("year", on.getYear())
                .param("mark", mark)
                .query(Long.class)
                .single();
        return rule.pattern()
                .replace("{issuer}", rule.issuer())
                .replace("{year}", String.valueOf(on.getYear()))
                .replace("{mark}", mark)
                .replace("{serial}", "%06d".formatted(serial));
    }

    private Rule rule(String areaCode, LocalDate on) {
        return jdbc.sql("""
                        select issuer, pattern from document_numbering
                        where cast(:areaCode as text) like area_prefix || '%' and valid_from <= :on
                        order by length(area_prefix) desc, valid_from desc limit 1""")
                .param("areaCode", areaCode)
                .param("on", on)
                .query(Rule.class)
                .single();
    }

    record Rule(String issuer, String pattern) {}
}
