package org.onewindow.running;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/** What the hall demands of its PostgreSQL: version 15 or later, UTF-8, and a commit that survives a power cut. */
final class DatabasePromise {

    private static final int OLDEST = 150000;
    /** local and remote_* settings still flush the server's own log before they answer; off does not. */
    private static final List<String> FLUSHING = List.of("on", "local", "remote_write", "remote_apply");

    private DatabasePromise() {}

    static void verify(Connection connection) throws SQLException {
        int version = Integer.parseInt(show(connection, "server_version_num"));
        if (version < OLDEST) {
            throw new CannotStart("数据库版本过低（" + show(connection, "server_version") + "），需要 PostgreSQL 15 或更高版本。"
                    + " PostgreSQL 15 or later is needed.");
        }
        demand(connection, "fsync", List.of("on"));
        demand(connection, "full_page_writes", List.of("on"));
        demand(connection, "synchronous_commit", FLUSHING);
        demand(connection, "server_encoding", List.of("utf8"));
    }

    private static void demand(Connection connection, String setting, List<String> accepted) throws SQLException {
        String value = show(connection, setting);
        if (!accepted.contains(value.toLowerCase(Locale.ROOT))) {
            throw new CannotStart("数据库设置 " + setting + " = " + value + "，办件数据可能丢失或损坏，大厅拒绝启动；应为 " + accepted.get(0)
                    + "。 The hall refuses to serve: set " + setting + " to " + accepted.get(0) + ".");
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
