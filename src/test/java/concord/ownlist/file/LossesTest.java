package concord.ownlist.file;

import static concord.ownlist.Contents.act;
import static concord.ownlist.Contents.criterion;
import static concord.ownlist.Contents.designated;
import static concord.ownlist.Contents.named;
import static concord.ownlist.Contents.regions;
import static concord.ownlist.Contents.remarks;
import static org.assertj.core.api.Assertions.assertThat;

import concord.ownlist.EntryContent;
import concord.ownlist.Field;
import concord.shared.Designation;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is gone, and what has only become another. */
class LossesTest {
    private static final LocalDate DAY = LocalDate.of(2014, 1, 2);

    @Test
    void a_primary_name_that_stays_as_another_name_is_not_lost() {
        assertThat(lost(named("A", "B"), named("B", "A"))).isEmpty();
    }

    @Test
    void a_primary_name_that_is_no_name_any_more_is_lost_and_the_others_are_not() {
        assertThat(lost(named("A", "B"), named("C", "B"))).containsExactly(Field.PRIMARY);
    }

    @Test
    void another_name_that_is_gone_is_lost_and_one_that_comes_is_no_loss() {
        assertThat(lost(named("A", "B"), named("A", "C"))).containsExactly(Field.NAMES);
        assertThat(lost(named("A", "B"), named("A", "B", "C"))).isEmpty();
    }

    @Test
    void another_name_that_becomes_the_primary_one_is_not_lost() {
        assertThat(lost(named("A", "B"), named("B"))).containsExactly(Field.PRIMARY);
    }

    @Test
    void a_region_that_is_gone_is_lost_and_one_that_comes_or_another_order_is_no_loss() {
        assertThat(lost(regions("North", "South"), regions("South", "East"))).containsExactly(Field.REGIONS);
        assertThat(lost(regions("North", "South"), regions("South", "North"))).isEmpty();
        assertThat(lost(regions("North", "South"), regions("North"))).containsExactly(Field.REGIONS);
        assertThat(lost(regions("North"), regions("North", "South"))).isEmpty();
    }

    @Test
    void a_text_that_becomes_empty_is_lost_and_one_that_becomes_another_is_not() {
        assertThat(lost(remarks("old", "old"), remarks("", ""))).containsExactly(Field.REMARKS, Field.NOTES);
        assertThat(lost(remarks("old", "old"), remarks("new", "new"))).isEmpty();
        assertThat(lost(criterion("old"), criterion(""))).containsExactly(Field.CRITERION);
        assertThat(lost(criterion("old"), criterion("new"))).isEmpty();
    }

    @Test
    void a_designation_with_another_day_loses_nothing() {
        assertThat(lost(designated(act("Court", DAY)), designated(act("Court", DAY.plusDays(1)))))
                .isEmpty();
    }

    @Test
    void a_designation_without_its_day_or_without_any_other_part_has_lost_it() {
        assertThat(lost(designated(act("Court", DAY)), designated(act("Court", null))))
                .containsExactly(Field.DESIGNATIONS);
        assertThat(lost(
                        designated(new Designation("Court", "Code", "99", null, null, null)),
                        designated(new Designation("Court", "Code", "", null, null, null))))
                .containsExactly(Field.DESIGNATIONS);
    }

    @Test
    void of_two_designations_one_that_goes_is_lost() {
        assertThat(lost(designated(act("Court", DAY), act("Ministry", null)), designated(act("Court", DAY))))
                .containsExactly(Field.DESIGNATIONS);
    }

    private static Set<Field> lost(EntryContent before, EntryContent after) {
        return Losses.between(before, after);
    }
}
