package concord.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import concord.correspondence.ComparedLists.Found;
import concord.correspondence.ComparedLists.Version;
import concord.names.Band;
import concord.names.Pair;
import concord.names.Resemblance;
import concord.names.reading.Recognition;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComparedListsTest {
    private static final UUID FIRST = new UUID(7, 1);
    private static final UUID SECOND = new UUID(7, 2);

    /** Beyond this, a name leads nowhere. */
    private static final int MOST_HOLDERS = 200;

    private final ComparedLists lists = new ComparedLists();

    @Test
    void the_same_name_on_the_list_of_another_delegation_is_found() {
        lists.put(version(1, FIRST, "Harakat al-Azraq"));

        assertThat(compare(List.of(version(2, SECOND, "Харакат аль-Азрак"))))
                .hasEntrySatisfying(
                        Pair.of(id(1), id(2)), found -> assertThat(found.band()).isEqualTo(Band.CERTAIN));
    }

    @Test
    void entries_of_one_delegation_are_not_compared() {
        lists.put(version(1, FIRST, "Harakat al-Azraq"));

        assertThat(compare(List.of(version(2, FIRST, "Harakat al-Azraq")))).isEmpty();
    }

    @Test
    void entries_of_two_delegations_that_come_together_are_compared() {
        assertThat(compare(List.of(version(1, FIRST, "Harakat al-Azraq"), version(2, SECOND, "Harakat al-Azraq"))))
                .containsOnlyKeys(Pair.of(id(1), id(2)));
    }

    @Test
    void what_was_taken_back_is_not_found_any_more() {
        lists.put(version(1, FIRST, "Harakat al-Azraq"));
        lists.remove(id(1));

        assertThat(compare(List.of(version(2, SECOND, "Harakat al-Azraq")))).isEmpty();
    }

    @Test
    void reasons_are_seen_from_the_version_that_stands_first_in_the_pair() {
        lists.put(version(2, FIRST, "Харакат аль-Азрак"));

        assertThat(compare(List.of(version(1, SECOND, "Harakat al-Azraq"))).values())
                .allSatisfy(found -> assertThat(found.reasons().get(0).left()).isEqualTo("Harakat al-Azraq"));
    }

    @Test
    void a_name_that_becomes_too_frequent_leads_nowhere_until_it_is_rarer_again() {
        for (int i = 1; i < MOST_HOLDERS; i++) {
            lists.put(version(i, FIRST, "Harakat al-Azraq"));
        }
        compare(List.of(version(MOST_HOLDERS, SECOND, "Harakat al-Azraq")));

        Found tooMany = lists.change(List.of(version(MOST_HOLDERS + 1L, SECOND, "Harakat al-Azraq")), List.of());
        assertThat(tooMany.reconsidered()).hasSize(MOST_HOLDERS);
        assertThat(tooMany.pairs()).isEmpty();

        Found rarer = lists.change(List.of(), List.of(id(MOST_HOLDERS + 1L)));
        assertThat(rarer.pairs()).hasSize(MOST_HOLDERS - 1);
    }

    private Map<Pair<UUID>, Resemblance> compare(List<Version> come) {
        return lists.change(come, List.of()).pairs();
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
