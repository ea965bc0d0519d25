package concord.bench.data;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UScript;
import concord.bench.data.OrganisationsByLanguage.Kind;
import concord.bench.data.OrganisationsByLanguage.SampleEntry;
import concord.bench.data.OrganisationsByLanguage.UsualName;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OrganisationsByLanguageTest {
    /** The languages that the joint list is read and written in, each in its usual writing. */
    private static final Set<String> WRITINGS = Set.of(
            ("ar-Arab az-Latn be-Cyrl bg-Cyrl bn-Beng ckb-Arab cs-Latn de-Latn en-Latn es-Latn fa-Arab fil-Latn fr-Latn "
                            + "he-Hebr hi-Deva hy-Armn id-Latn it-Latn ja-Jpan ka-Geor kk-Cyrl ko-Kore ku-Latn ky-Cyrl "
                            + "ms-Latn my-Mymr pl-Latn ps-Arab pt-Latn ru-Cyrl si-Sinh sr-Cyrl sr-Latn ta-Taml tg-Cyrl "
                            + "th-Thai tr-Latn uk-Cyrl ur-Arab uz-Cyrl uz-Latn zh-Hans zh-Hant")
                    .split(" "));

    private static final int ENOUGH = 10;

    /** Where fewer organisations than {@link #ENOUGH} were found with a source. */
    private static final Set<String> FEW = Set.of("be-Cyrl", "my-Mymr");

    /** Scripts that are written with the letters of others. */
    private static final Map<String, Set<Integer>> LETTERS = Map.of(
            "Hans", Set.of(UScript.HAN),
            "Hant", Set.of(UScript.HAN),
            "Jpan", Set.of(UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA),
            "Kore", Set.of(UScript.HANGUL, UScript.HAN));

    /** As in “真のIRA”. */
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,}");

    private static OrganisationsByLanguage all;

    @BeforeAll
    static void read() throws IOException {
        all = OrganisationsByLanguage.read();
    }

    @Test
    void each_organisation_says_which_entries_it_is() {
        assertThat(all.entries().stream().map(SampleEntry::organisation).collect(toSet()))
                .isEqualTo(all.names().stream().map(UsualName::organisation).collect(toSet()));
    }

    @Test
    void each_entry_is_in_its_sample_list() throws IOException {
        for (SampleEntry entry : all.entries()) {
            if (entry.list().isEmpty()) {
                assertThat(entry.entry()).isEmpty();
            } else {
                assertThat(OrganisationsByLanguage.sample(entry.list())).contains(entry.entry());
            }
        }
        assertThat(all.entries()).doesNotHaveDuplicates();
    }

    @Test
    void each_organisation_has_one_primary_name_in_each_writing() {
        Map<List<String>, List<Kind>> kinds = all.names().stream()
                .collect(groupingBy(
                        name -> List.of(name.organisation(), name.writing()), mapping(UsualName::kind, toList())));

        assertThat(kinds).allSatisfy((where, found) -> assertThat(found).containsOnlyOnce(Kind.PRIMARY));
    }

    @Test
    void no_field_is_empty_and_no_name_stands_twice() {
        assertThat(all.names()).allSatisfy(name -> {
            assertThat(name.organisation()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(List.of(name.language(), name.script(), name.name(), name.source()))
                    .allSatisfy(text -> assertThat(text).isNotBlank().isEqualTo(text.strip()));
        });
        assertThat(all.names().stream().map(name -> List.of(name.organisation(), name.writing(), name.name())))
                .doesNotHaveDuplicates();
    }

    @Test
    void names_are_composed_and_written_in_their_script() {
        for (UsualName name : all.names()) {
            assertThat(Normalizer.isNormalized(name.name(), Normalizer.Form.NFC))
                    .as(name.name())
                    .isTrue();
            if (name.kind() != Kind.ACRONYM) {
                assertThat(letters(name).filter(letter -> isForeign(letter, name.script())))
                        .as(name.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void the_languages_are_complete_and_those_with_few_names_are_known() {
        Map<String, Set<String>> organisations =
                all.names().stream().collect(groupingBy(UsualName::writing, mapping(UsualName::organisation, toSet())));
        Set<String> few = new TreeSet<>(WRITINGS);
        few.removeIf(writing -> organisations.getOrDefault(writing, Set.of()).size() >= ENOUGH);

        assertThat(organisations.keySet()).isSubsetOf(WRITINGS);
        assertThat(few).isEqualTo(new TreeSet<>(FEW));
    }

    private static IntStream letters(UsualName name) {
        return ACRONYM.matcher(name.name()).replaceAll("").codePoints();
    }

    private static boolean isForeign(int letter, String script) {
        int its = UScript.getScript(letter);
        return Character.isLetter(letter)
                && its != UScript.COMMON
                && its != UScript.INHERITED
                && !LETTERS.getOrDefault(script, Set.of(UScript.getCodeFromName(script)))
                        .contains(its);
    }
}
