package org.onewindow.running;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL server that comes as a Maven artifact, unpacked once into the data folder. */
final class PostgresBinaries {

    private static final ClassPathResource ARCHIVE = new ClassPathResource("postgres-linux-x86_64.txz");
    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");

    private PostgresBinaries() {}

    /** The folder with initdb, pg_ctl and postgres of exactly the version on the class path. */
    static Path unpackInto(Path folder) throws IOException {
        Path home = folder.resolve("postgres-" + checksum());
        if (!Files.isDirectory(home)) {
            Path half = folder.resolve("postgres-unpacking");
            FileSystemUtils.deleteRecursively(half);
            unpack(half);
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home.resolve("bin");
    }

    private static String checksum() throws IOException {
        if (!ARCHIVE.exists()) {
            throw new CannotStart("内置数据库只支持 64 位 Linux，其他系统请设置 SPRING_DATASOURCE_URL。"
                    + " The built-in PostgreSQL is for 64-bit Linux: set SPRING_DATASOURCE_URL elsewhere.");
        }
        try (InputStream archive = ARCHIVE.getInputStream()) {
            return DigestUtils.md5DigestAsHex(archive).substring(0, 12);
        }
    }

    private static void unpack(Path target) throws IOException {
        try (TarArchiveInputStream archive =
                new TarArchiveInputStream(new XZCompressorInputStream(ARCHIVE.getInputStream()))) {
            TarArchiveEntry entry = archive.getNextEntry();
            while (entry != null) {
                write(archive, entry, target.resolve(entry.getName()).normalize());
                entry = archive.getNextEntry();
            }
        }
    }

    private static void write(TarArchiveInputStream archive, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(archive, file);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(file, PROGRAM);
        }
    }
}
