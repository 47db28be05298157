package org.onewindow.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    final List<EmbeddedDatabase> opened = new ArrayList<>();

    @AfterEach
    void closeAll() {
        opened.forEach(EmbeddedDatabase::close);
    }

    @Test
    void keepsItsDataBetweenStarts() throws SQLException {
        EmbeddedDatabase first = open();
        execute(first, "create table kept as select '畅家巷' as name");
        close(first);

        assertThat(firstValue(open(), "select name from kept")).isEqualTo("畅家巷");
    }

    @Test
    void flushesEveryCommitAndSpeaksUtf8() throws SQLException {
        EmbeddedDatabase database = open();

        assertThat(firstValue(database, "show fsync")).isEqualTo("on");
        assertThat(firstValue(database, "show synchronous_commit")).isEqualTo("on");
        assertThat(firstValue(database, "show full_page_writes")).isEqualTo("on");
        assertThat(firstValue(database, "show server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void asksForAPasswordThatOnlyItsOwnerCanRead() throws Exception {
        EmbeddedDatabase database = open();

        assertThatThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), "guess"))
                .isInstanceOf(SQLException.class);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("postgres.password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesASecondHallOnTheSameFolder() {
        open();

        assertThatThrownBy(this::open)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("另一个大厅")
                .hasMessageContaining("Another hall");
    }

    @Test
    void forgetsAPidFileThatNamesAStranger() throws Exception {
        close(open());
        long stranger = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("postgres/postmaster.pid"), stranger + "\n" + folder + "\n");

        assertThat(firstValue(open(), "select 'ready'")).isEqualTo("ready");
        assertThat(ProcessHandle.of(stranger)).isPresent();
    }

    @Test
    void findsEveryAcknowledgedRowAfterTheHallWasKilled() throws Exception {
        Process hall = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedHall.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long acknowledged = hall.inputReader()
                .lines()
                .filter(line -> line.startsWith("row "))
                .limit(200)
                .count();
        hall.destroyForcibly().waitFor();
        assertThat(new Postmaster(folder.resolve("postgres")).living())
                .as("the server outlives the hall")
                .isPresent();

        assertThat(Long.parseLong(firstValue(open(), "select count(*) from doomed")))
                .isGreaterThanOrEqualTo(acknowledged);
    }

    private EmbeddedDatabase open() {
        EmbeddedDatabase database = EmbeddedDatabase.start(new DataFolder(folder));
        opened.add(database);
        return database;
    }

    private void close(EmbeddedDatabase database) {
        database.close();
        opened.remove(database);
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database)) {
            connection.createStatement().execute(sql);
        }
    }

    private static String firstValue(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
