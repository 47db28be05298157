package org.onewindow.items.residenceregistration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final SealedJson sealed;

    Registrations(JdbcClient jdbc, FieldCipher cipher, SealedJson sealed) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.sealed = sealed;
    }

    /** What nobody may read in the table. */
    record Home(String address, String livingKind, LocalDate since) {}

    /** The registration of a person that has not ended. */
    public Optional<Registration> current(IdNumber person) {
        return jdbc.sql("""
                        select number, registered_on, area_code, home from residence_registration
                        where holder_index = ? and ended_on is null""").param(index(person)).query(this::row).optional();
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
