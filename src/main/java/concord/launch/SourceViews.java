package concord.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Objects;
import java.util.Timer;
import java.util.TimerTask;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The views for whoever works on them: what is saved in the sources shows at a reload some seconds later,
 * for so long the container believes what it has found. The messages need a new start.
 */
record SourceViews(Path sources) {
    private static final Pattern VIEW = Pattern.compile(".*\\.(xhtml|css|js|svg)");
    private static final Duration PAUSE = Duration.ofMillis(500);

    SourceViews {
        if (!Files.isRegularFile(sources.resolve("WEB-INF/web.xml"))) {
            throw new CannotStart("refused.views", sources);
        }
    }

    /** A copy of the war in which Jakarta Faces keeps no view; the war itself knows nothing of this. */
    War unkept(War war, Path directory) throws IOException {
        Path copy = Files.copy(
                war.file(), directory.resolve(war.file().getFileName()), StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem inside = FileSystems.newFileSystem(copy)) {
            Path descriptor = inside.getPath("WEB-INF/web.xml");
            Files.writeString(descriptor, Files.readString(descriptor).replace(">Production<", ">Development<"));
        }
        return new War(copy);
    }

    /** Until the process ends. */
    void follow(Path shown) {
        TimerTask look = new TimerTask() {
            @Override
            public void run() {
                copyTo(shown);
            }
        };
        new Timer("views", true).schedule(look, 0, PAUSE.toMillis());
    }

    /** What is newer in the sources than what is shown. */
    void copyTo(Path shown) {
        try (Stream<Path> all = Files.walk(sources)) {
            for (Path source : (Iterable<Path>) all.filter(SourceViews::isView)::iterator) {
                copy(source, shown.resolve(sources.relativize(source)));
            }
        } catch (IOException | UncheckedIOException beingSaved) {
            // An editor replaces the file just now; the next look finds it.
            return;
        }
    }

    private static boolean isView(Path file) {
        return VIEW.matcher(file.getFileName().toString()).matches();
    }

    private static void copy(Path source, Path target) throws IOException {
        if (!Files.exists(target)
                || Files.getLastModifiedTime(source).compareTo(Files.getLastModifiedTime(target)) > 0) {
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
