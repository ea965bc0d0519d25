package concord.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path directory;

    @Test
    void a_new_directory_is_made_ready() throws Exception {
        DataDirectory data = DataDirectory.take(directory.resolve("new"));

        assertThat(data.temporary()).isEmptyDirectory();
        assertThat(data.logs()).isDirectory();
        data.lock().acquiredBy().close();
    }

    @Test
    void a_second_start_empties_what_is_temporary_and_keeps_the_rest() throws Exception {
        DataDirectory first = DataDirectory.take(directory);
        Files.writeString(first.temporary().resolve("old"), "old");
        Files.createDirectory(first.database());
        first.lock().acquiredBy().close();

        DataDirectory second = DataDirectory.take(directory);

        assertThat(second.temporary()).isEmptyDirectory();
        assertThat(second.database()).isDirectory();
        second.lock().acquiredBy().close();
    }

    @Test
    void a_directory_with_other_files_is_left_alone() throws IOException {
        Path letter = Files.writeString(directory.resolve("letter.txt"), "dear");

        assertThatThrownBy(() -> DataDirectory.take(directory))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Set CONCORD_DATA to an empty directory");
        assertThat(directory).isDirectoryContaining(letter::equals).isDirectoryNotContaining("glob:**.lock");
    }

    @Test
    void a_directory_that_can_not_be_is_refused() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "in the way");

        assertThatThrownBy(() -> DataDirectory.take(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("can’t be written");
    }
}
