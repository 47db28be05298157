package org.onewindow.casework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.FieldCipher;
import org.onewindow.support.NotFoundHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of the hall; only this module moves them. */
@Component
public class CaseFiles {

    private static final String SELECT = "select * from case_file ";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    CaseFiles(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    public CaseFile get(String number) {
        return find(number).orElseThrow(() -> new NotFoundHere("没有这个办件。"));
    }

    /** The case of this number; whatever does not look like one is not even asked for. */
    public Optional<CaseFile> find(String number) {
        String wanted = number.strip();
        return CaseNumber.isPossible(wanted)
                ? jdbc.sql(SELECT + "where number = ?")
                        .param(wanted)
                        .query(CaseFiles::row)
                        .optional()
                : Optional.empty();
    }

    /** The cases with these numbers, in no particular order. */
    public List<CaseFile> all(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where number in (:numbers)")
                        .param("numbers", numbers)
                        .query(CaseFiles::row)
                        .list();
    }

    /** The live case of a person in an item, if there is one. */
    public Optional<CaseFile> findLive(String itemKey, long applicantId) {
        return jdbc.sql(SELECT + "where item_key = ? and applicant_id = ? and live")
                .param(itemKey)
                .param(applicantId)
                .query(CaseFiles::row)
                .optional();
    }

    /** All cases of a person, newest first. */
    public List<CaseFile> ofApplicant(long applicantId) {
        return jdbc.sql(SELECT + "where applicant_id = ? order by received_at desc limit 50")
                .param(applicantId)
                .query(CaseFiles::row)
                .list();
    }

    /** Cases in one of these states, newest first. */
    public List<CaseFile> inStatus(Collection<CaseStatus> statuses, int limit) {
        return jdbc.sql(SELECT + "where status in (:statuses) order by received_at desc limit :limit")
                .param("statuses", statuses.stream().map(Enum::name).toList())
                .param("limit", limit)
                .query(CaseFiles::row)
                .list();
    }

    /** The code that, with the number, opens the public status page. */
    public String queryCode(String number) {
        return cipher.decrypt(jdbc.sql("select query_code from case_file where number = ?")
                .param(number)
                .query(byte[].class)
                .single());
    }

    /** The case, if number and code belong together; a wrong pair and an unknown number look the same. */
    public Optional<CaseFile> findByQueryCode(String number, String code) {
        byte[] given = code.strip().toUpperCase().getBytes(StandardCharsets.US_ASCII);
        return find(number)
                .filter(file ->
                        MessageDigest.isEqual(queryCode(file.number()).getBytes(StandardCharsets.US_ASCII), given));
    }

    long nextSerial() {
        return jdbc.sql("select nextval('case_serial')").query(Long.class).single();
    }

    void add(CaseFile file, String queryCode) {
        jdbc.sql("""
                        insert into case_file (number, item_key, item_name, process_definition_id, status, channel,
                            area_code, community_code, applicant_id, agent_id, agent_relation, query_code, received_at,
                            received_on, received_by)
                        values (:number, :itemKey, :itemName, :processDefinitionId, :status, :channel,
                            :areaCode, :communityCode, :applicantId, :agentId, :agentRelation, :queryCode, :receivedAt,
                            :receivedOn, :receivedBy)""")
                .param("number", file.number())
                .param("itemKey", file.itemKey())
                .param("itemName", file.itemName())
                .param("processDefinitionId", file.processDefinitionId())
                .param("status", file.status().name())
                .param("channel", file.channel().name())
                .param("areaCode", file.areaCode())
                .param("communityCode", file.communityCode())
                .param("applicantId", file.applicantId())
                .param("agentId", file.agentId())
                .param("agentRelation", file.agentRelation())
                .param("queryCode", cipher.encrypt(queryCode))
                .param("receivedAt", java.sql.Timestamp.from(file.receivedAt()))
                .param("receivedOn", file.receivedOn())
                .param("receivedBy", file.receivedBy())
                .update();
    }

    /** Moves a case; a second mover in the same moment is told what the first one did. */
    void move(String number, CaseStatus next, @Nullable LocalDate acceptedOn, @Nullable LocalDate concludedOn) {
        CaseFile file = get(number);
        if (!file.status().mayBecome(next)) {
            throw new AlreadyDone("办件现在是“" + file.status().label() + "”，不能改为“" + next.label() + "”。");
        }
        int moved = jdbc.sql("""
                        update case_file set status = :next, version = version + 1,
                            accepted_on = coalesce(:acceptedOn::date, accepted_on),
                            concluded_on = coalesce(:concludedOn::date, concluded_on),
                            live = live and :next not in ('NOT_ACCEPTED', 'DELIVERED', 'WITHDRAWN')
                        where number = :number and version = :version""")
                .param("next", next.name())
                .param("acceptedOn", acceptedOn)
                .param("concludedOn", concludedOn)
                .param("number", number)
                .param("version", file.version())
                .update();
        if (moved == 0) {
            throw new AlreadyDone("办件刚刚被他人办理，请刷新后再看。");
        }
    }

    /** The first officer's work opens the review; of two who finish at the same instant neither is sent away. */
    void beginReview(String number) {
        jdbc.sql(
                        "update case_file set status = 'IN_REVIEW', version = version + 1 where number = ? and status = 'ACCEPTED'")
                .param(number)
                .update();
    }

    void assignCommunity(String number, String communityCode) {
        jdbc.sql("update case_file set community_code = ?, version = version + 1 where number = ?")
                .param(communityCode)
                .param(number)
                .update();
    }

    static CaseFile row(ResultSet row, int index) throws SQLException {
        return new CaseFile(
                row.getString("number"),
                row.getString("item_key"),
                row.getString("item_name"),
                row.getString("process_definition_id"),
                CaseStatus.valueOf(row.getString("status")),
                Channel.valueOf(row.getString("channel")),
                row.getString("area_code"),
                row.getString("community_code"),
                row.getLong("applicant_id"),
                row.getObject("agent_id", Long.class),
                row.getString("agent_relation"),
                row.getTimestamp("received_at").toInstant(),
                row.getObject("received_on", LocalDate.class),
                row.getObject("accepted_on", LocalDate.class),
                row.getObject("concluded_on", LocalDate.class),
                row.getString("received_by"),
                row.getBoolean("live"),
                row.getInt("version"));
    }
}
