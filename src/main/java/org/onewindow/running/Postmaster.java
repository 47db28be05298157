package org.onewindow.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server process that {@code postmaster.pid} speaks of, if it is really one of this data directory. */
final class Postmaster {

    private final Path dataDirectory;
    private final Path pidFile;

    Postmaster(Path dataDirectory) {
        this.dataDirectory = dataDirectory;
        this.pidFile = dataDirectory.resolve("postmaster.pid");
    }

    /** A server that outlived its hall, for example after the hall's process was killed. */
    Optional<ProcessHandle> living() throws IOException {
        return named().filter(this::servesThisDirectory);
    }

    /** Forgets a pid file whose number meanwhile belongs to a stranger: PostgreSQL would refuse to start over it. */
    void forgetStranger() throws IOException {
        if (named().isPresent() && living().isEmpty()) {
            Files.delete(pidFile);
        }
    }

    private Optional<ProcessHandle> named() throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    }

    private boolean servesThisDirectory(ProcessHandle process) {
        boolean postgres = process.info()
                .command()
                .map(command -> Path.of(command).endsWith("postgres"))
                .orElse(false);
        try {
            // PostgreSQL's working directory is always its data directory.
            return postgres && Files.isSameFile(Path.of("/proc", String.valueOf(process.pid()), "cwd"), dataDirectory);
        } catch (IOException gone) {
            return false;
        }
    }
}
