package org.onewindow.running;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.env.Environment;

/** A PostgreSQL named by {@code SPRING_DATASOURCE_URL} instead of the hall's own. */
record OutsideDatabase(String url, String user, String password) {

    static Optional<OutsideDatabase> of(Environment settings) {
        return Optional.ofNullable(settings.getProperty("spring.datasource.url"))
                .filter(url -> !url.isBlank())
                .map(url -> new OutsideDatabase(
                        url,
                        settings.getProperty("spring.datasource.username", ""),
                        settings.getProperty("spring.datasource.password", "")));
    }

    /** Connects once and verifies the server's promise; refuses with one line otherwise. */
    void check() {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "5");
        login.setProperty("loginTimeout", "10");
        try (Connection connection = DriverManager.getConnection(url, login)) {
            DatabasePromise.verify(connection);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private CannotStart refused(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("28") || state.equals("08004")) {
            return new CannotStart(
                    "外部数据库拒绝登录：请核对 SPRING_DATASOURCE_USERNAME 和 SPRING_DATASOURCE_PASSWORD。"
                            + " The outside PostgreSQL refuses this user or password.",
                    e);
        }
        if (state.equals("3D000")) {
            return new CannotStart(
                    "外部数据库不存在：请先建库，再核对 SPRING_DATASOURCE_URL。 The database named in SPRING_DATASOURCE_URL does not exist.",
                    e);
        }
        return new CannotStart(
                "连不上外部数据库 " + url.replaceAll("\\?.*", "") + "：请检查地址、网络和服务是否启动。"
                        + " The outside PostgreSQL cannot be reached: check address, network and server.",
                e);
    }
}
