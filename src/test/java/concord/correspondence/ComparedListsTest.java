package concord.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import concord.correspondence.ComparedLists.Version;
import concord.names.Band;
import concord.names.Pair;
import concord.names.Recognition;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComparedListsTest {
    private static final UUID FIRST = new UUID(7, 1);
    private static final UUID SECOND = new UUID(7, 2);

    private final ComparedLists lists = new ComparedLists();

    @Test
    void the_same_name_on_the_list_of_another_delegation_is_found() {
        lists.put(version(1, FIRST, "Harakat al-Azraq"));

        assertThat(lists.compare(List.of(version(2, SECOND, "Харакат аль-Азрак"))))
                .hasEntrySatisfying(
                        Pair.of(id(1), id(2)), found -> assertThat(found.band()).isEqualTo(Band.CERTAIN));
    }

    @Test
    void entries_of_one_delegation_are_not_compared() {
        lists.put(version(1, FIRST, "Harakat al-Azraq"));

        assertThat(lists.compare(List.of(version(2, FIRST, "Harakat al-Azraq"))))
                .isEmpty();
    }

    @Test
    void entries_of_two_delegations_that_come_together_are_compared() {
        assertThat(lists.compare(
                        List.of(version(1, FIRST, "Harakat al-Azraq"), version(2, SECOND, "Harakat al-Azraq"))))
                .containsOnlyKeys(Pair.of(id(1), id(2)));
    }

    @Test
    void what_was_compared_is_not_on_the_table_yet() {
        lists.compare(List.of(version(1, FIRST, "Harakat al-Azraq")));

        assertThat(lists.compare(List.of(version(2, SECOND, "Harakat al-Azraq"))))
                .isEmpty();
    }

    @Test
    void what_was_taken_back_is_not_found_any_more() {
        lists.put(version(1, FIRST, "Harakat al-Azraq"));
        lists.remove(id(1));

        assertThat(lists.compare(List.of(version(2, SECOND, "Harakat al-Azraq"))))
                .isEmpty();
    }

    @Test
    void reasons_are_seen_from_the_version_that_stands_first_in_the_pair() {
        lists.put(version(2, FIRST, "Харакат аль-Азрак"));

        assertThat(lists.compare(List.of(version(1, SECOND, "Harakat al-Azraq")))
                        .values())
                .allSatisfy(found -> assertThat(found.reasons().get(0).left()).isEqualTo("Harakat al-Azraq"));
    }

    private static Version version(long id, UUID delegation, String name) {
        String script = Recognition.script(name);
        Name primary = new Name(NameKind.PRIMARY, name, "und", script);
        return Version.of(id(id), delegation, new Particulars(List.of(primary), List.of(), List.of(), "", ""));
    }

    private static UUID id(long number) {
        return new UUID(1, number);
    }
}
