package concord.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that outlives the process. One portal at a time may have it. */
record DataDirectory(Path root, FileLock lock) {
    private static final String LOCK = "concord.lock";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Takes the directory for this process, until it ends in whatever way; waits for one that is just stopping. */
    static DataDirectory take(Path root) throws InterruptedException {
        try {
            requireOwn(root);
            Files.createDirectories(root.resolve("log"));
            DataDirectory taken = new DataDirectory(root, lock(root));
            delete(taken.temporary());
            Files.createDirectories(taken.temporary());
            return taken;
        } catch (IOException unwritable) {
            throw new CannotStart(unwritable, "refused.data_unwritable", root);
        }
    }

    /** Things get deleted here, so a directory that holds somebody else's files must not be taken by mistake. */
    private static void requireOwn(Path root) throws IOException {
        if (!Files.isDirectory(root) || Files.exists(root.resolve(LOCK))) {
            return;
        }
        try (Stream<Path> content = Files.list(root)) {
            if (content.anyMatch(file -> !file.endsWith("lost+found"))) {
                throw new CannotStart("refused.data_foreign", root);
            }
        }
    }

    private static FileLock lock(Path root) throws IOException, InterruptedException {
        FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        FileLock lock = channel.tryLock();
        while (lock == null) {
            if (System.nanoTime() > deadline) {
                throw new CannotStart("refused.data_in_use", root);
            }
            TimeUnit.MILLISECONDS.sleep(200);
            lock = channel.tryLock();
        }
        return lock;
    }

    Path logs() {
        return root.resolve("log");
    }

    Path log(String name) {
        return logs().resolve(name);
    }

    /** Emptied at every start. */
    Path temporary() {
        return root.resolve("tmp");
    }

    Path database() {
        return root.resolve("mariadb");
    }

    /** A database half laid out, when the first start was cut short. */
    Path unfinishedDatabase() {
        return root.resolve("mariadb.new");
    }

    Path databasePrograms() {
        return root.resolve("bin");
    }

    /** The container's own files, which it must find empty or it deploys twice. */
    Path emptyContainer() throws IOException {
        delete(container());
        return Files.createDirectory(container());
    }

    /** Where the container lays the war out. */
    Path portal() {
        return container().resolve("applications/concord");
    }

    private Path container() {
        return root.resolve("payara");
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            Files.walkFileTree(tree, new Deletion());
        }
    }

    private static class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
