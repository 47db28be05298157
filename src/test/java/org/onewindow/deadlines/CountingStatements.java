package org.onewindow.deadlines;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements sent over the connection of the running transaction. */
final class CountingStatements extends DelegatingDataSource {

    private final DataSource counted;
    private int prepared;

    CountingStatements(DataSource counted) {
        super(counted);
        this.counted = counted;
    }

    int prepared() {
        return prepared;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = DataSourceUtils.getConnection(counted);
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    prepared += method.getName().equals("prepareStatement") ? 1 : 0;
                    return method.invoke(connection, arguments);
                });
    }
}
