package concord.names;

import static org.assertj.core.api.Assertions.assertThat;

import concord.bench.data.OrganisationsByLanguage;
import concord.bench.data.OrganisationsByLanguage.UsualName;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whether a release that finds something else than the one before says so. */
class RulesTest {
    @Test
    void what_is_found_otherwise_has_rules_of_another_number() throws IOException, NoSuchAlgorithmException {
        assertThat(Resemblance.RULES + " " + digest(found()))
                .as("what is found has changed: let Resemblance.RULES be one more than in the last release, and record"
                        + " what comes of it in rules.txt")
                .isEqualTo(recorded());
    }

    private static String found() throws IOException {
        Neighbourhoods<String, String> neighbourhoods = new Neighbourhoods<>();
        byWriting()
                .forEach((writing, names) -> neighbourhoods.putAll(
                        names.stream()
                                .collect(Collectors.toMap(
                                        name -> writing + " " + name.organisation(),
                                        name -> ComparableForm.of(particulars(name)))),
                        writing));
        return neighbourhoods.found().entrySet().stream()
                .map(found -> found.getKey().left() + "=" + found.getKey().right() + " " + found.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, List<UsualName>> byWriting() throws IOException {
        return OrganisationsByLanguage.read().names().stream()
                .filter(name -> name.kind() == OrganisationsByLanguage.Kind.PRIMARY)
                .collect(Collectors.groupingBy(UsualName::writing, TreeMap::new, Collectors.toList()));
    }

    private static Particulars particulars(UsualName name) {
        return new Particulars(
                List.of(new Name(NameKind.PRIMARY, name.name(), name.language(), name.script())),
                List.of(),
                List.of(),
                "",
                "");
    }

    private static String digest(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 8);
    }

    private static String recorded() throws IOException {
        try (InputStream file = Objects.requireNonNull(RulesTest.class.getResourceAsStream("rules.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
