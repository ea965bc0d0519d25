package concord.exchange.door;

import static org.assertj.core.api.Assertions.assertThat;

import concord.exchange.RowError;
import concord.exchange.source.SourceChoice;
import concord.exchange.source.SourceFile;
import concord.exchange.source.SourceReading;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileFilesTest {
    private static final String LIST = "<CONSOLIDATED_LIST><ENTITIES><ENTITY><FIRST_NAME>%s</FIRST_NAME></ENTITY>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE l [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>",
                "<!DOCTYPE l [<!ENTITY a 'x'><!ENTITY e '&a;&a;&a;'>]>",
                "<!DOCTYPE l SYSTEM 'http://localhost:9/l.dtd'>"
            })
    void a_file_that_declares_entities_is_refused(String declared) {
        assertThat(keys(Sources.text(declared + LIST.formatted("&e;")))).containsExactly("exchange.error.entities");
    }

    @Test
    void elements_without_end_within_each_other_are_refused() {
        String deep = "<a>".repeat(100_000);

        assertThat(keys(Sources.text("<CONSOLIDATED_LIST><ENTITY>" + deep))).containsExactly("exchange.error.xml");
    }

    @Test
    void a_name_without_end_is_refused() {
        assertThat(keys(endless("<CONSOLIDATED_LIST><ENTITY><FIRST_NAME>", "AAAAAAAA")))
                .containsExactly("exchange.error.entry_large");
        assertThat(keys(endless("<CONSOLIDATED_LIST><ENTITY id='", "AAAAAAAA")))
                .containsExactly("exchange.error.entry_large");
        assertThat(keys(endless("[{\"is_person\": false, \"name\": \"", "AAAAAAAA")))
                .containsExactly("exchange.error.entry_large");
    }

    @Test
    void a_list_in_json_within_lists_without_end_is_refused() {
        assertThat(keys(endless("[{\"is_person\": false, \"name\": ", "[[[["))).containsExactly("exchange.error.json");
    }

    @Test
    void a_million_columns_are_refused() {
        String columns = "a,".repeat(1_000_000);

        assertThat(Sources.text("primary_name," + columns + "\nA\n").errors()).isNotEmpty();
        assertThat(keys(Sources.text("primary_name\nA," + columns.repeat(3) + "\n")))
                .containsExactly("exchange.error.row_long");
    }

    @Test
    void a_quotation_without_end_is_refused() {
        String open = "A,\"" + "BBBBBBB\n".repeat(1_000_000);

        assertThat(keys(Sources.text("primary_name,remarks\n" + open))).containsExactly("exchange.error.row_long");
        assertThat(keys(Sources.text(new String(Sources.bytes("ofac-sdn.csv"), StandardCharsets.UTF_8) + "1," + open)))
                .containsExactly("exchange.error.row_long");
        assertThat(keys(endless("primary_name\n\"A", "BBBBBBB\n"))).containsExactly("exchange.error.file_large");
    }

    @Test
    void a_file_that_is_too_large_is_refused_before_it_is_opened() {
        SourceFile large = new SourceFile() {
            @Override
            public long size() {
                return 500L << 20;
            }

            @Override
            public InputStream open() {
                throw new AssertionError("opened");
            }
        };

        assertThat(keys(Sources.read(SourceChoice.ORGANISATIONS, List.of(large))))
                .containsExactly("exchange.error.file_large");
    }

    @Test
    void more_rows_than_a_list_may_have_are_refused() {
        StringBuilder text = new StringBuilder("primary_name\n");
        for (int i = 0; i <= 50_000; i++) {
            text.append("A").append(i).append('\n');
        }

        assertThat(keys(Sources.text(text.toString()))).containsExactly("exchange.error.rows");
    }

    @Test
    void more_entries_than_a_list_may_have_are_refused_once() {
        String xml = "<CONSOLIDATED_LIST>" + "<ENTITY><FIRST_NAME>A</FIRST_NAME></ENTITY>".repeat(50_010);

        assertThat(keys(Sources.text(xml + "</CONSOLIDATED_LIST>"))).containsExactly("exchange.error.rows");
    }

    private static List<String> keys(SourceReading reading) {
        assertThat(reading.rows()).isEmpty();
        return reading.errors().stream().map(RowError::key).toList();
    }

    /** Says that it is small, and goes on for 300 MB. */
    private static SourceReading endless(String beginning, String further) {
        byte[] piece = further.repeat(1 << 17).getBytes(StandardCharsets.UTF_8);
        SourceFile file = new SourceFile() {
            @Override
            public long size() {
                return 1000;
            }

            @Override
            public InputStream open() {
                List<InputStream> pieces = new java.util.ArrayList<>();
                pieces.add(new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8)));
                for (int i = 0; i < 300; i++) {
                    pieces.add(new ByteArrayInputStream(piece));
                }
                return new SequenceInputStream(Collections.enumeration(pieces));
            }
        };
        return Sources.read(SourceChoice.ORGANISATIONS, List.of(file));
    }
}
