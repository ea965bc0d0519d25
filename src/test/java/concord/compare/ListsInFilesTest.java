package concord.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.shared.Name;
import concord.shared.Particulars;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsInFilesTest {
    @TempDir
    Path folder;

    @Test
    void a_collected_list_gives_names_reference_and_day() throws IOException {
        Path file = file(
                "xx-list.csv",
                "﻿name,aliases,original_script_name,listed_on,reference,status,part\n"
                        + "Green Valley Army,GVA|Army of the Green Valley|GVA,جيش الوادي,1997-10-08 (first),No 7,listed,B\n");

        NamedList list = ListsInFiles.read(file);

        assertThat(list.name()).isEqualTo("xx-list");
        Particulars entry = list.entries().get(0);
        assertThat(entry.names())
                .extracting(Name::text)
                .containsExactly("Green Valley Army", "GVA", "Army of the Green Valley", "جيش الوادي");
        assertThat(entry.designations().get(0).reference()).isEqualTo("No 7");
        assertThat(entry.designations().get(0).decidedOn()).isEqualTo(LocalDate.of(1997, 10, 8));
    }

    @Test
    void a_collected_list_may_lack_all_columns_but_the_name() throws IOException {
        assertThat(ListsInFiles.read(file("a.csv", "name\nGreen Valley Army\n")).entries())
                .hasSize(1);
    }

    @Test
    void the_file_of_the_portal_is_read_as_the_portal_reads_it() throws IOException {
        Path samples = Path.of("src/main/resources/concord/samples/ru.csv");

        assertThat(ListsInFiles.read(samples).name()).isEqualTo("ru");
        assertThat(ListsInFiles.read(samples).entries()).hasSizeGreaterThan(50);
    }

    @Test
    void an_entry_without_a_name_is_refused_with_its_line() throws IOException {
        Path file = file("a.csv", "name,aliases\nGreen Valley Army,\n,Nameless\n");

        assertThatThrownBy(() -> ListsInFiles.read(file)).hasMessageContaining("a.csv: Line 3");
    }

    @Test
    void another_kind_of_file_is_refused_with_what_is_missing() throws IOException {
        Path file = file("a.csv", "title,other\nGreen Valley Army,\n");

        assertThatThrownBy(() -> ListsInFiles.read(file)).hasMessageContaining("primary_name");
    }

    @Test
    void a_file_in_an_old_encoding_is_refused_instead_of_garbled() throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), "name\nАрмия\n".getBytes("windows-1251"));

        assertThatThrownBy(() -> ListsInFiles.read(file)).hasMessageContaining("UTF-8");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
