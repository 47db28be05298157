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
        // A letter whose transaction fails gives its number back: the row stays locked until then, so no number is
        // lost.
        return jdbc.sql("""
                        with rule as (
                            select issuer, pattern from document_numbering
                            where cast(:areaCode as text) like area_prefix || '%' and valid_from <= :on
                            order by length(area_prefix) desc, valid_from desc limit 1),
                        next as (
                            insert into document_series (issuer, year, mark, last_serial)
                            select issuer, :year, :mark, 1 from rule
                            on conflict (issuer, year, mark)
                                do update set last_serial = document_series.last_serial + 1
                            returning last_serial)
                        select issuer, pattern, last_serial from rule, next""")
                .param("areaCode", areaCode)
                .param("on", on)
                .param("year", on.getYear())
                .param("mark", mark)
                .query(Next.class)
                .single()
                .number(on.getYear(), mark);
    }

    private record Next(String issuer, String pattern, long lastSerial) {

        String number(int year, String mark) {
            return pattern.replace("{issuer}", issuer)
                    .replace("{year}", String.valueOf(year))
                    .replace("{mark}", mark)
                    .replace("{serial}", "%06d".formatted(lastSerial));
        }
    }
}
