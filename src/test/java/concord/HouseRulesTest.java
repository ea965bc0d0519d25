package concord;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Wording stands in the bundles and is complete in both languages; views stay views, files and packages small. */
class HouseRulesTest {
    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path BUNDLES = Path.of("src/main/resources/concord");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z_0-9]*(\\.[a-z_0-9]+)+");
    private static final Pattern QUOTED = Pattern.compile("['\"]([a-z][a-z_0-9]*(?:\\.[a-z_0-9]+)*\\.?)['\"]");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");

    /** What looks a method up at each evaluation where a property would do; no property tells the size of a list. */
    private static final Pattern BARE_CALL = Pattern.compile("\\.(?!size\\(\\))\\w+\\(\\s*\\)");

    private final Properties english = bundle("messages.properties");
    private final Properties russian = bundle("messages_ru.properties");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(russian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void no_key_stands_twice_in_a_bundle() {
        for (String file : List.of("messages.properties", "messages_ru.properties")) {
            List<String> keys = text(BUNDLES.resolve(file))
                    .lines()
                    .filter(line -> line.contains(" = ") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(" = ")))
                    .toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void both_languages_fill_in_the_same_arguments() {
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(russian, key, Locale.forLanguageTag("ru")))
                    .as(key)
                    .isEqualTo(arguments(english, key, Locale.ENGLISH));
        }
    }

    @Test
    void every_key_that_is_asked_for_exists() {
        Set<String> families = english.stringPropertyNames().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> asked = quoted().stream()
                .filter(key -> KEY.matcher(key).matches() && families.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> !isPrefix(key) && !key.matches(".*\\.(css|js|log|csv|properties|commands|html)"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(english.stringPropertyNames()).containsAll(asked);
    }

    @Test
    void every_key_that_exists_is_asked_for() {
        Set<String> asked = quoted();
        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> !key.startsWith("jakarta.faces.")
                                && !key.startsWith("primefaces.")
                                && !asked.contains(key))
                        .filter(key -> asked.stream().noneMatch(prefix -> begins(key, prefix))))
                .isEmpty();
    }

    @Test
    void views_hold_no_wording() {
        for (Path view : files(VIEWS, ".xhtml")) {
            String shown = text(view)
                    .replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("(?s)<code>.*?</code>", "")
                    .replaceAll("(?s)<[^>]*>", " ")
                    .replaceAll("(?s)#\\{.*?}", "")
                    .replaceAll("&[a-z]+;", "");
            assertThat(shown).as(view.toString()).doesNotContainPattern("\\p{L}{2,}");
        }
    }

    @Test
    void views_hold_no_style_no_script_and_no_wording_in_attributes() {
        for (Path view : files(VIEWS, ".xhtml")) {
            String text = text(view);
            assertThat(text)
                    .as(view.toString())
                    .doesNotContainPattern("\\sstyle=\"")
                    .doesNotContainPattern("\\son[a-z]+=\"[^\"#]*\\(")
                    .doesNotContain("<script")
                    .doesNotContain("<style")
                    .doesNotContainPattern(
                            "(title|label|alt|aria-label|placeholder|emptyMessage|header|headerText)=\"[^#\"]*\\p{L}{2,}");
        }
    }

    @Test
    void views_and_their_expressions_stay_short() {
        for (Path view : files(VIEWS, ".xhtml")) {
            String text = text(view);
            assertThat(text.lines().count()).as(view.toString()).isLessThanOrEqualTo(100);
            Matcher expression = EXPRESSION.matcher(text);
            while (expression.find()) {
                assertThat(expression.group().length())
                        .as(view + ": " + expression.group())
                        .isLessThanOrEqualTo(160);
            }
        }
    }

    @Test
    void views_name_what_they_show_and_call_nothing_without_arguments() {
        for (Path view : files(VIEWS, ".xhtml")) {
            Matcher expression = EXPRESSION.matcher(text(view));
            while (expression.find()) {
                assertThat(expression.group()).as(view.toString()).doesNotContainPattern(BARE_CALL);
            }
        }
    }

    /** A deadline in full, and what mail says, which knows no page. */
    @Test
    void dates_are_written_in_one_place() {
        assertThat(files(CODE, ".java").stream()
                        .filter(file -> text(file).contains("DateTimeFormatter.of"))
                        .map(file -> file.getFileName().toString()))
                .isSubsetOf("Dates.java", "ShowMoments.java", "MailText.java");
        assertThat(files(VIEWS, ".js").stream()
                        .filter(file -> text(file).matches("(?s).*(DateTimeFormat|toLocale\\w*(Date|Time|String)).*"))
                        .map(file -> file.getFileName().toString()))
                .containsExactly("when.js");
    }

    @Test
    void code_files_stay_small() {
        for (Path file : files(CODE, ".java")) {
            assertThat(text(file).lines().count()).as(file.toString()).isLessThanOrEqualTo(250);
        }
    }

    @Test
    void no_two_files_have_one_name() {
        Map<String, List<Path>> byName = Stream.concat(files(CODE, ".java").stream(), files(TESTS, ".java").stream())
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(file -> file.getFileName().toString()));
        assertThat(byName.values()).allMatch(files -> files.size() == 1);
    }

    @Test
    void packages_can_be_looked_over() {
        Map<Path, Long> sizes = Stream.of(CODE, TESTS)
                .flatMap(root -> files(root, ".java").stream())
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        assertThat(sizes)
                .allSatisfy(
                        (folder, size) -> assertThat(size).as(folder.toString()).isLessThanOrEqualTo(45));
    }

    /** All quoted words of code and views, also those that only begin a key. */
    private static Set<String> quoted() {
        return Stream.concat(files(CODE, ".java").stream(), files(VIEWS, ".xhtml").stream())
                .map(HouseRulesTest::text)
                .flatMap(text -> QUOTED.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private boolean isPrefix(String text) {
        return english.stringPropertyNames().stream().anyMatch(key -> begins(key, text));
    }

    private static boolean begins(String key, String prefix) {
        return prefix.endsWith(".") ? key.startsWith(prefix) : prefix.contains(".") && key.startsWith(prefix + ".");
    }

    private static Set<String> arguments(Properties bundle, String key, Locale locale) {
        return new TreeSet<>(new MessageFormat(bundle.getProperty(key), locale).getArgumentNames());
    }

    private static Properties bundle(String file) {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
            bundle.load(reader);
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
