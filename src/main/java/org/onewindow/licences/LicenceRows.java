package org.onewindow.licences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.people.Masks;
import org.onewindow.support.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of licences and their versions. */
@Repository
class LicenceRows {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    LicenceRows(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void add(NewLicence licence, String serial) {
        jdbc.sql("""
                        insert into licence (record, type, title, issuer, issuer_name, serial, holder, version, state)
                        values (:record, :type, :title, :issuer, :issuerName, :serial, :holder, 0, 'VALID')""")
                .param("record", licence.record())
                .param("type", licence.type())
                .param("title", licence.title())
                .param("issuer", licence.issuer())
                .param("issuerName", licence.issuerName())
                .param("serial", serial)
                .param("holder", cipher.encrypt(licence.holder()))
                .update();
    }

    /** Counts one version up and keeps its identifier; two at once take turns. */
    void addVersion(String record, LocalDate madeOn) {
        LicenceId id = jdbc.sql("update licence set version = version + 1 where record = ? returning *")
                .param(record)
                .query((row, n) -> new LicenceId(
                        row.getString("type"), row.getString("issuer"), row.getString("serial"), row.getInt("version")))
                .single();
        jdbc.sql("insert into licence_version (identifier, record, version, made_on) values (?, ?, ?, ?)")
                .params(id.toString(), record, id.version(), madeOn)
                .update();
    }

    void mark(String record, LicenceState state) {
        jdbc.sql("update licence set state = ? where record = ?")
                .params(state.name(), record)
                .update();
    }

    Optional<Licence> find(String record) {
        return jdbc.sql("""
                        select l.record, v.identifier, l.title, l.version, l.state, v.made_on
                        from licence l join licence_version v on v.record = l.record and v.version = l.version
                        where l.record = ?""").param(record).query(Licence.class).optional();
    }

    Optional<VerifiedLicence> verified(String identifier) {
        return jdbc.sql("""
                        select v.identifier, v.version as this_version, v.made_on, l.*
                        from licence_version v join licence l on l.record = v.record
                        where v.identifier = ?""").param(identifier).query(this::read).optional();
    }

    private VerifiedLicence read(ResultSet row, int n) throws SQLException {
        return new VerifiedLicence(
                row.getString("identifier"),
                row.getString("title"),
                row.getString("issuer_name"),
                Masks.name(cipher.decrypt(row.getBytes("holder"))),
                LicenceState.valueOf(row.getString("state")),
                row.getInt("this_version") < row.getInt("version"),
                row.getObject("made_on", LocalDate.class));
    }
}
