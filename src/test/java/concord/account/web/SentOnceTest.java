package concord.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A second click must not take the place of the first one's answer, which may show a password. */
class SentOnceTest {
    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Pattern FORM = Pattern.compile("<h:form [^>]*>(?:(?!</h:form>)[\\s\\S])*<h:commandButton");

    @Test
    void whatever_an_administrator_sends_is_sent_once() throws IOException {
        for (Path view : views("admin", "WEB-INF/admin")) {
            assertThat(FORM.matcher(Files.readString(view)).results())
                    .as(view.toString())
                    .allMatch(form -> form.group().contains("pt:data-once=\"true\""));
        }
    }

    @Test
    void the_pages_with_such_a_form_load_the_script() throws IOException {
        for (String page : List.of("account", "delegation", "delegations")) {
            assertThat(Files.readString(VIEWS.resolve("admin/" + page + ".xhtml")))
                    .contains("name=\"once.js\"");
        }
    }

    private static List<Path> views(String... folders) {
        return Stream.of(folders)
                .map(VIEWS::resolve)
                .flatMap(folder -> Stream.of(folder.toFile().listFiles()))
                .map(File::toPath)
                .toList();
    }
}
