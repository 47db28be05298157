package org.onewindow.items.residencepermit.permits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.people.IdNumber;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.FieldCipher;
import org.onewindow.support.SealedJson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of permits. */
@Repository
class PermitRows {

    private static final String PURPOSE = "permit-holder";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final SealedJson sealed;

    PermitRows(JdbcClient jdbc, FieldCipher cipher, SealedJson sealed) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.sealed = sealed;
    }

    long nextSerial() {
        return jdbc.sql("select nextval('permit_serial')").query(Long.class).single();
    }

    /** A second living permit of the same person is refused by the database. */
    void add(Permit permit, Holder holder) {
        try {
            jdbc.sql("""
                            insert into permit (number, holder_index, holder, area_code, case_number, issued_on,
                                continuous_since, count_base, endorsed_on, state)
                            values (:number, :index, :holder, :areaCode, :caseNumber, :issuedOn,
                                :continuousSince, :countBase, :endorsedOn, :state)""")
                    .param("number", permit.number())
                    .param("index", index(holder.idNumber()))
                    .param("holder", sealed.seal(holder))
                    .param("areaCode", permit.areaCode())
                    .param("caseNumber", permit.caseNumber())
                    .param("issuedOn", permit.issuedOn())
                    .param("continuousSince", permit.continuousSince())
                    .param("countBase", permit.countBase())
                    .param("endorsedOn", permit.endorsedOn())
                    .param("state", permit.state().name())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new AlreadyDone("申请人已经持有居住证，请改办签注、换领或者变更。");
        }
    }

    Optional<Permit> find(String number) {
        return jdbc.sql("select * from permit where number = ?")
                .param(number)
                .query(PermitRows::permit)
                .optional();
    }

    /** The permit, held until the transaction ends: an endorsement and a suspension in the same moment take turns. */
    Permit hold(String number) {
        return jdbc.sql("select * from permit where number = ? for update")
                .param(number)
                .query(PermitRows::permit)
                .single();
    }

    /** The newest permit of a person, living or not. */
    Optional<Permit> newestOf(IdNumber holder) {
        return jdbc.sql("select * from permit where holder_index = ? order by serial desc limit 1")
                .param(index(holder.canonical()))
                .query(PermitRows::permit)
                .optional();
    }

    /** The permits that were added last, newest first. */
    List<Permit> newest(int most) {
        return jdbc.sql("select * from permit order by serial desc limit ?")
                .param(most)
                .query(PermitRows::permit)
                .list();
    }

    Holder holder(String number) {
        return sealed.open(
                jdbc.sql("select holder from permit where number = ?")
                        .param(number)
                        .query(byte[].class)
                        .single(),
                Holder.class);
    }

    void keep(String number, Holder holder, String areaCode) {
        jdbc.sql("update permit set holder = ?, area_code = ? where number = ?")
                .params(sealed.seal(holder), areaCode, number)
                .update();
    }

    void endorse(String number, LocalDate day) {
        jdbc.sql("update permit set endorsed_on = ? where number = ?")
                .params(day, number)
                .update();
    }

    /** The years of residence begin anew. */
    void restart(String number, LocalDate day) {
        jdbc.sql(
                        "update permit set endorsed_on = :day, count_base = :day, continuous_since = :day where number = :number")
                .param("day", day)
                .param("number", number)
                .update();
    }

    void mark(String number, PermitState state) {
        jdbc.sql("update permit set state = ? where number = ?")
                .params(state.name(), number)
                .update();
    }

    void voidCard(String number) {
        jdbc.sql("update permit set card_counts = false where number = ?")
                .param(number)
                .update();
    }

    /** The card that was lost is back. */
    void honourCard(String number) {
        jdbc.sql("update permit set card_counts = true where number = ?")
                .param(number)
                .update();
    }

    /** Another card takes the place of the one before. */
    void countCard(String number) {
        jdbc.sql("update permit set card = card + 1, card_counts = true where number = ?")
                .param(number)
                .update();
    }

    private String index(String canonical) {
        return cipher.blindIndex(PURPOSE, canonical);
    }

    private static Permit permit(ResultSet row, int n) throws SQLException {
        return new Permit(
                row.getString("number"),
                row.getString("area_code"),
                row.getString("case_number"),
                day(row, "issued_on"),
                day(row, "continuous_since"),
                day(row, "count_base"),
                optionalDay(row, "endorsed_on"),
                PermitState.valueOf(row.getString("state")),
                row.getBoolean("card_counts"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable LocalDate optionalDay(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
