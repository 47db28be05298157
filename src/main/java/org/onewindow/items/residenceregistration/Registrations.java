package org.onewindow.items.residenceregistration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.onewindow.people.IdNumber;
import org.onewindow.support.FieldCipher;
import org.onewindow.support.SealedJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is registered as living here; the person is found by a blind index, the address lies sealed. */
@Component
public class Registrations {

    private static final String PURPOSE = "residence-registration";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int COUNTY_DIGITS = 6;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final SealedJson sealed;

    Registrations(JdbcClient jdbc, FieldCipher cipher, SealedJson sealed) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.sealed = sealed;
    }

    /** What nobody may read in the table. */
    private record Home(String address, String livingKind, LocalDate since) {

        static Home of(Report report) {
            return new Home(report.address(), report.livingKind(), Objects.requireNonNull(report.since()));
        }
    }

    /** The registration of a person that has not ended. */
    public Optional<Registration> current(IdNumber person) {
        return inForce(person, "");
    }

    /** The same, and nobody else changes it before this transaction ends. */
    Optional<Registration> lock(IdNumber person) {
        return inForce(person, " for update");
    }

    /** A new registration; answers with its number. */
    String add(IdNumber person, Report report, LocalDate today) {
        String number = nextNumber(report.areaCode(), today);
        jdbc.sql("""
                        insert into residence_registration (number, holder_index, area_code, registered_on, home)
                        values (?, ?, ?, ?, ?)""")
                .params(number, index(person), report.areaCode(), today, sealed.seal(Home.of(report)))
                .update();
        return number;
    }

    /** Another address in the same city; the day of registration stays. */
    void move(String number, Report report) {
        jdbc.sql("update residence_registration set area_code = ?, home = ? where number = ?")
                .params(report.areaCode(), sealed.seal(Home.of(report)), number)
                .update();
    }

    void end(String number, LocalDate today) {
        jdbc.sql("update residence_registration set ended_on = ? where number = ? and ended_on is null")
                .params(today, number)
                .update();
    }

    private Optional<Registration> inForce(IdNumber person, String lock) {
        return jdbc.sql("""
                        select number, registered_on, area_code, home from residence_registration
                        where holder_index = ? and ended_on is null""" + lock).param(index(person)).query(this::row).optional();
    }

    /** Dashes and a letter keep it from looking like a citizen number. */
    private String nextNumber(String areaCode, LocalDate day) {
        long serial = jdbc.sql("select nextval('residence_registration_serial')")
                .query(Long.class)
                .single();
        return "%s-R%s-%06d".formatted(areaCode.substring(0, COUNTY_DIGITS), DAY.format(day), serial);
    }

    private String index(IdNumber person) {
        return cipher.blindIndex(PURPOSE, person.canonical());
    }

    private Registration row(ResultSet row, int index) throws SQLException {
        Home home = sealed.open(row.getBytes("home"), Home.class);
        return new Registration(
                row.getString("number"),
                row.getObject("registered_on", LocalDate.class),
                row.getString("area_code"),
                home.address(),
                home.livingKind(),
                home.since());
    }
}
