package org.onewindow.outcomes;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.people.IdNumber;
import org.onewindow.support.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of deliveries; the collector's number is sealed. */
@Repository
class DeliveryRows {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    DeliveryRows(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Saves a delivery; a letter that was delivered before is refused by the table. */
    long save(
            String caseNumber,
            Collector collector,
            DeliveryMethod method,
            @Nullable Posted posted,
            LocalDate on,
            Instant at,
            String by) {
        IdNumber idNumber = collector.idNumber();
        return jdbc.sql("""
                        insert into delivery (case_number, collector_name, relation, id_type, id_number, id_number_masked,
                            reason, method, mail_number, mail_address, delivered_on, delivered_at, delivered_by)
                        values (:caseNumber, :name, :relation, :idType, :idNumber, :masked,
                            :reason, :method, :mailNumber, :mailAddress, :on, :at, :by)
                        returning id""")
                .param("caseNumber", caseNumber)
                .param("name", collector.name())
                .param("relation", collector.relation().name())
                .param("idType", idNumber.type().name())
                .param("idNumber", cipher.encrypt(idNumber.canonical()))
                .param("masked", idNumber.masked())
                .param("reason", collector.reason())
                .param("method", method.name())
                .param("mailNumber", posted == null ? null : posted.mailNumber())
                .param("mailAddress", posted == null ? null : cipher.encrypt(posted.address()))
                .param("on", on)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    void add(long deliveryId, String documentNumber) {
        jdbc.sql("insert into delivered_document (document_number, delivery_id) values (?, ?)")
                .params(documentNumber, deliveryId)
                .update();
    }

    List<Delivery> ofCase(String caseNumber) {
        return jdbc.sql("""
                        select d.*, array(select document_number from delivered_document
                                           where delivery_id = d.id order by document_number) as documents
                        from delivery d where case_number = ? order by id""").param(caseNumber).query(DeliveryRows::read).list();
    }

    private static Delivery read(ResultSet row, int n) throws SQLException {
        Array documents = row.getArray("documents");
        return new Delivery(
                row.getLong("id"),
                row.getString("case_number"),
                List.of((String[]) documents.getArray()),
                row.getString("collector_name"),
                CollectorRelation.valueOf(row.getString("relation")),
                row.getString("id_number_masked"),
                row.getString("reason"),
                DeliveryMethod.valueOf(row.getString("method")),
                row.getString("mail_number"),
                row.getObject("delivered_on", LocalDate.class),
                row.getString("delivered_by"));
    }
}
