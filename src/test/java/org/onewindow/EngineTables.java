package org.onewindow;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through everything the engine stores. */
public final class EngineTables {

    private final JdbcClient jdbc;

    public EngineTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The engine's tables in which a text stands, also inside of stored bytes. */
    public List<String> holding(String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return jdbc
                .sql("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_name like 'act!_%' escape '!'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> jdbc.sql("select exists (select 1 from " + table
                                + " row where (row::text like :text or row::text like :hex) and "
                                // A form names the answers it offers, whoever gives them.
                                + (table.equals("act_ge_bytearray") ? "deployment_id_ is null)" : "true)"))
                        .param("text", "%" + text.replace("_", "\\_") + "%")
                        .param("hex", "%" + hex + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
