package org.onewindow.running;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;

/** A process that acknowledges committed rows until somebody kills it. */
final class DoomedHall {

    private DoomedHall() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(new DataFolder(Path.of(arguments[0])));
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        try (Connection connection = EmbeddedDatabaseTest.connect(database)) {
            connection.createStatement().execute("create table doomed (n bigint)");
            for (long n = 0; ; n++) {
                connection.createStatement().execute("insert into doomed values (" + n + ")");
                out.println("row " + n);
            }
        }
    }
}
