package org.onewindow.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/**
 * The hall's own PostgreSQL: a real server on this machine's loopback, its data kept and durable in the data folder.
 * It asks every local user for a password, which is generated once and readable only by the hall's account.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String USER = "onewindow";

    private final Path data;
    private final Programs programs;
    private final FileChannel lock;
    private final String password;
    private final int port;

    private EmbeddedDatabase(DataFolder folder, FileChannel lock) throws IOException {
        this.lock = lock;
        this.data = folder.resolve("postgres");
        this.programs = new Programs(PostgresBinaries.unpackInto(folder.path()), folder.resolve("postgres.log"));
        this.password = password(folder.resolve("postgres.password"));
        this.port = freePort();
    }

    /** Starts the server on this folder's data, creating it the first time; stops one left over by a killed hall. */
    static EmbeddedDatabase start(DataFolder folder) {
        folder.prepare();
        FileChannel lock = folder.lock();
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(folder, lock);
            database.open(folder.resolve("postgres.password"), folder.resolve("postgres-creating"));
            return database;
        } catch (IOException e) {
            release(lock);
            throw new CannotStart("内置数据库无法启动。 The built-in PostgreSQL cannot start: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    private void open(Path passwordFile, Path creating) throws IOException {
        if (!Files.exists(data)) {
            create(passwordFile, creating);
        }
        Postmaster postmaster = new Postmaster(data);
        if (postmaster.living().isPresent()) {
            LOG.info("停止上次未正常关闭的数据库。 Stopping the server that a killed hall left running.");
            stop();
        }
        postmaster.forgetStranger();
        programs.run(
                "pg_ctl",
                List.of(
                        "-D",
                        data.toString(),
                        "-l",
                        programs.log().toString(),
                        "-w",
                        "-t",
                        "240",
                        "-o",
                        settings(),
                        "start"));
        verify();
    }

    /** Creates beside the final place and renames, so that a half-made directory is never mistaken for data. */
    private void create(Path passwordFile, Path creating) throws IOException {
        FileSystemUtils.deleteRecursively(creating);
        programs.run(
                "initdb",
                List.of(
                        "-D",
                        creating.toString(),
                        "-U",
                        USER,
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + passwordFile,
                        "-E",
                        "UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        Files.move(creating, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private String settings() {
        return String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=''",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                "-c max_connections=100",
                // Error texts must not carry what people typed.
                "-c log_min_error_statement=panic",
                "-c log_error_verbosity=terse");
    }

    private void verify() {
        try (Connection connection = DriverManager.getConnection(getJdbcUrl(), USER, password)) {
            DatabasePromise.verify(connection);
        } catch (CannotStart e) {
            stop();
            throw e;
        } catch (SQLException e) {
            stop();
            throw new CannotStart(
                    "内置数据库拒绝登录：" + data + " 与 postgres.password 不配套。"
                            + " The built-in PostgreSQL does not know the password in postgres.password.",
                    e);
        }
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() {
        try {
            stop();
        } finally {
            release(lock);
        }
    }

    private void stop() {
        programs.run("pg_ctl", List.of("-D", data.toString(), "-m", "fast", "-w", "-t", "240", "stop"));
    }

    private String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        if (Files.exists(data)) {
            throw new CannotStart(
                    "缺少数据库密码文件 " + file + "，请从备份中恢复它。 The password file is missing: restore it from the backup.");
        }
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Base64.getUrlEncoder().encodeToString(secret));
        return Files.readString(file);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.debug("The lock was already gone.", e);
        }
    }
}
