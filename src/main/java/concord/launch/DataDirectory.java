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
import org.jspecify.annotations.Nullable;

/** Everything that outlives the process. One portal at a time may have it. */
record DataDirectory(Path root, FileLock lock) {
    /** Takes the directory for this process, until it ends in whatever way. */
    static DataDirectory take(Path root) {
        try {
            Files.createDirectories(root.resolve("log"));
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new CannotStart("refused.data_in_use", root);
            }
            DataDirectory taken = new DataDirectory(root, lock);
            delete(taken.temporary());
            Files.createDirectories(taken.temporary());
            return taken;
        } catch (IOException unwritable) {
            throw new CannotStart("refused.data_unwritable", root);
        }
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
        Path container = root.resolve("payara");
        delete(container);
        return Files.createDirectory(container);
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
