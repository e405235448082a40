package org.mingjian.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.servers.ServerException;

/**
 * One supervisor a data directory. The lock is the operating system's, so it ends with the process that holds it, even
 * by {@code kill -9}; the pid file beside it says who that is.
 */
final class SupervisorLock implements AutoCloseable {

    private final FileChannel channel;

    private SupervisorLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, held until this process ends or closes it; empty if another process holds it. */
    static Optional<SupervisorLock> take(Installation installation) {
        FileChannel channel = lockedOrNull(installation);
        if (channel == null) {
            return Optional.empty();
        }
        PrivateText.write(
                pidFile(installation), Long.toString(ProcessHandle.current().pid()));
        return Optional.of(new SupervisorLock(channel));
    }

    /** The supervisor that runs on this data directory. */
    static Optional<ProcessHandle> holder(Installation installation) {
        if (!installation.run("supervisor.lock").toFile().exists()) {
            return Optional.empty();
        }
        try (FileChannel channel = lockedOrNull(installation)) {
            return channel != null
                    ? Optional.empty()
                    : PrivateText.number(pidFile(installation)).flatMap(ProcessHandle::of);
        } catch (IOException e) {
            throw new ServerException("cannot close the lock of " + installation.data(), e);
        }
    }

    private static Path pidFile(Installation installation) {
        return installation.pid("supervisor");
    }

    private static @Nullable FileChannel lockedOrNull(Installation installation) {
        Path file = installation.run("supervisor.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return null;
            }
            return channel;
        } catch (IOException e) {
            throw new ServerException("cannot lock " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new ServerException("cannot release the lock of this data directory", e);
        }
    }
}
