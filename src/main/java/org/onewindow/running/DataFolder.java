package org.onewindow.running;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.core.env.Environment;

/** The folder that holds everything the hall must not lose, property {@code onewindow.data-dir}. */
record DataFolder(Path path) {

    static DataFolder of(Environment settings) {
        return new DataFolder(Path.of(settings.getProperty("onewindow.data-dir", "./data"))
                .toAbsolutePath()
                .normalize());
    }

    /** Creates the folder and shows that it can be written. */
    void prepare() {
        try {
            Files.createDirectories(path);
            Files.delete(Files.createTempFile(path, "write", ".tmp"));
        } catch (IOException e) {
            throw new CannotStart(
                    "数据目录 " + path + " 无法写入，请检查权限和磁盘空间，或用 ONEWINDOW_DATA_DIR 换一个目录。"
                            + " The data folder cannot be written: check its rights and the disk, or set ONEWINDOW_DATA_DIR.",
                    e);
        }
    }

    /** Holds the folder for this process; the operating system lets go of it however the process ends. */
    FileChannel lock() {
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve("hall.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!taken(channel)) {
                return channel;
            }
            channel.close();
        } catch (IOException e) {
            throw new CannotStart("数据目录 " + path + " 无法加锁。 The data folder cannot be locked: " + e.getMessage(), e);
        }
        throw new CannotStart("另一个大厅程序正在使用数据目录 " + path + "，请先停止它。"
                + " Another hall is already running on this data folder: stop it first.");
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }
}
