package concord.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceViewsTest {
    private static final FileTime BEFORE = FileTime.fromMillis(1_000);
    private static final FileTime AFTER = FileTime.fromMillis(2_000);

    @TempDir
    Path directory;

    private SourceViews views;
    private Path shown;

    @BeforeEach
    void sources() throws IOException {
        write("sources/WEB-INF/web.xml", "<stage>Production</stage>", BEFORE);
        views = new SourceViews(directory.resolve("sources"));
        shown = directory.resolve("shown");
    }

    @Test
    void what_was_saved_since_is_shown() throws IOException {
        write("shown/list/index.xhtml", "old", BEFORE);
        write("sources/list/index.xhtml", "new", AFTER);
        write("sources/list/added.xhtml", "added", BEFORE);

        views.copyTo(shown);

        assertThat(shown.resolve("list/index.xhtml")).hasContent("new");
        assertThat(shown.resolve("list/added.xhtml")).hasContent("added");
    }

    @Test
    void what_was_not_saved_since_stays_and_descriptors_are_not_views() throws IOException {
        write("shown/list/index.xhtml", "same", AFTER);
        write("sources/list/index.xhtml", "SAME", AFTER);

        views.copyTo(shown);

        assertThat(shown.resolve("list/index.xhtml")).hasContent("same");
        assertThat(shown.resolve("WEB-INF")).doesNotExist();
    }

    @Test
    void no_view_is_kept_and_the_war_itself_stays_as_it_was_built() throws IOException {
        War war = new War(directory.resolve("concord.war"));
        try (FileSystem inside = FileSystems.newFileSystem(war.file(), Map.of("create", "true"))) {
            Files.createDirectory(inside.getPath("WEB-INF"));
            Files.copy(directory.resolve("sources/WEB-INF/web.xml"), inside.getPath("WEB-INF/web.xml"));
        }

        War unkept = views.unkept(war, Files.createDirectory(directory.resolve("temporary")));

        assertThat(descriptor(unkept)).contains(">Development<");
        assertThat(descriptor(war)).contains(">Production<");
    }

    private void write(String name, String text, FileTime saved) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.setLastModifiedTime(Files.writeString(file, text), saved);
    }

    private static String descriptor(War war) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(war.file())) {
            return Files.readString(inside.getPath("WEB-INF/web.xml"));
        }
    }
}
