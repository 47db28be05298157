package org.onewindow.running;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs PostgreSQL's own programs and keeps what they say in one file. */
record Programs(Path bin, Path log) {

    /** Longer than a crash recovery of a street office's database takes. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    void run(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (runsAsRoot()) {
            // PostgreSQL refuses to run as root; in an empty user name space the same user is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        if (exitCode(command) != 0) {
            throw failed(program, null);
        }
    }

    private int exitCode(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroy();
            return -1;
        } catch (IOException e) {
            throw failed(command.get(0), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(command.get(0), e);
        }
    }

    private CannotStart failed(String program, @Nullable Exception cause) {
        return new CannotStart(
                "内置数据库程序 " + program + " 失败，原因见 " + log + "。 PostgreSQL's " + program + " failed: see that file.",
                cause);
    }

    private static boolean runsAsRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
