package org.onewindow.items.livingallowance.draw;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.onewindow.support.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of batches and their places. */
@Repository
class Batches {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    Batches(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Two cases at once must not take the same place. */
    void waitForOthers(String county) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('visit draw ' || ?, 0))")
                .param(county)
                .query((row, n) -> true)
                .single();
    }

    boolean hasSeedInAdvance(String county) {
        return jdbc.sql("select count(*) from visit_draw where county = ? and opened_on is null")
                        .param(county)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void commit(String county, String seed, Instant at) {
        jdbc.sql("""
                        insert into visit_draw (county, number, seed, commitment, committed_at)
                        values (:county, (select coalesce(max(number), 0) + 1 from visit_draw where county = :county),
                            :seed, :commitment, :at)""")
                .param("county", county)
                .param("seed", cipher.encrypt(seed))
                .param("commitment", Lots.sha256(seed))
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** The batch of a county and rate that was opened last. */
    Optional<Batch> latest(String county, BigDecimal rate) {
        return jdbc.sql("select * from visit_draw where county = ? and rate = ? order by number desc limit 1")
                .params(county, rate)
                .query(this::batch)
                .optional();
    }

    /** How many cases a county has seen under a rate, and how many of them were drawn. */
    Tally tally(String county, BigDecimal rate) {
        return jdbc.sql("""
                        select count(*), count(*) filter (where p.drawn)
                        from visit_draw_place p join visit_draw d on d.id = p.draw_id
                        where d.county = ? and d.rate = ?""")
                .params(county, rate)
                .query((row, n) -> new Tally(row.getInt(1), row.getInt(2)))
                .single();
    }

    /** Opens the batch whose seed has waited longest. */
    void open(String county, LocalDate on, BigDecimal rate, String basis, int size, Tally before, String previousHash) {
        jdbc.sql("""
                        update visit_draw set opened_on = :on, rate = :rate, basis = :basis, size = :size,
                            quota = :quota, seen_before = :seen, drawn_before = :drawn, previous_hash = :previous
                        where county = :county and number =
                            (select min(number) from visit_draw where county = :county and opened_on is null)""")
                .param("on", on)
                .param("rate", rate)
                .param("basis", basis)
                .param("size", size)
                .param("quota", Lots.quota(rate, size, before.seen(), before.drawn()))
                .param("seen", before.seen())
                .param("drawn", before.drawn())
                .param("previous", previousHash)
                .param("county", county)
                .update();
    }

    void take(Batch batch, Batch.Place place, Instant at) {
        jdbc.sql("insert into visit_draw_place (draw_id, place, case_number, drawn, at) values (?, ?, ?, ?, ?)")
                .params(
                        batch.id(),
                        place.place(),
                        place.caseNumber(),
                        place.drawn(),
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** What a case's place decided, if it has one. */
    Optional<Boolean> drawn(String caseNumber) {
        return jdbc.sql("select drawn from visit_draw_place where case_number = ?")
                .param(caseNumber)
                .query(Boolean.class)
                .optional();
    }

    Optional<Batch> find(long id) {
        return jdbc.sql("select * from visit_draw where id = ? and opened_on is not null")
                .param(id)
                .query(this::batch)
                .optional();
    }

    /** The newest batches that were opened. */
    List<Batch> newest(int limit) {
        return jdbc.sql("select * from visit_draw where opened_on is not null order by opened_on desc, id desc limit ?")
                .param(limit)
                .query(this::batch)
                .list();
    }

    /** Seeds that wait for their first case. */
    List<Commitment> inAdvance() {
        return jdbc.sql("select county, number, commitment, committed_at from visit_draw"
                        + " where opened_on is null order by county, number")
                .query((row, n) -> new Commitment(
                        row.getString("county"),
                        row.getInt("number"),
                        row.getString("commitment"),
                        row.getTimestamp("committed_at").toInstant()))
                .list();
    }

    private Batch batch(ResultSet row, int n) throws SQLException {
        return new Batch(
                row.getLong("id"),
                row.getString("county"),
                row.getInt("number"),
                cipher.decrypt(row.getBytes("seed")),
                row.getString("commitment"),
                row.getTimestamp("committed_at").toInstant(),
                row.getObject("opened_on", LocalDate.class),
                row.getBigDecimal("rate"),
                row.getString("basis"),
                row.getInt("size"),
                row.getInt("quota"),
                row.getInt("seen_before"),
                row.getInt("drawn_before"),
                row.getString("previous_hash"),
                places(row.getLong("id")));
    }

    private List<Batch.Place> places(long id) {
        return jdbc.sql("select place, case_number, drawn from visit_draw_place where draw_id = ? order by place")
                .param(id)
                .query(Batch.Place.class)
                .list();
    }

    /** Cases so far. */
    record Tally(int seen, int drawn) {}

    /** A seed nobody has seen, by its fingerprint. */
    record Commitment(String county, int number, String commitment, Instant at) {}
}
