package concord.ownlist.web;

import static concord.shared.NameKind.ACRONYM;
import static concord.shared.NameKind.ALSO_KNOWN_AS;
import static concord.shared.NameKind.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import concord.ownlist.EntryContent;
import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.Particulars;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryFormTest {
    private static final EntryContent CONTENT = new EntryContent(
            new Particulars(
                    List.of(new Name(PRIMARY, "Северный фронт", "ru", "Cyrl"), new Name(ACRONYM, "СФ", "tg", "Cyrl")),
                    List.of(new Designation("Суд", "Закон", "1-2", LocalDate.of(2014, 1, 2), null, null)),
                    List.of("Север", "Юг"),
                    "2",
                    "Первая строка.\nВторая."),
            "Только для своих.");

    @Test
    void a_form_that_nobody_touched_gives_back_what_it_was_made_of() {
        EntryForm form = EntryForm.of(CONTENT);

        assertThat(form.check()).isTrue();
        assertThat(form.content()).isEqualTo(CONTENT);
    }

    @Test
    void line_ends_of_the_browser_are_no_change() {
        EntryForm form = EntryForm.of(CONTENT);
        form.getRemarks().setText("Первая строка.\r\nВторая.");

        assertThat(form.content()).isEqualTo(CONTENT);
    }

    @Test
    void language_and_script_follow_the_text_that_is_typed() {
        NameRow row = new NameRow(ALSO_KNOWN_AS);
        row.setText("الجبهة");
        row.recognise();

        assertThat(row.getLanguage()).isEqualTo("ar");
        assertThat(row.getScript()).isEqualTo("Arab");
    }

    @Test
    void a_language_that_was_corrected_by_hand_stays_when_the_text_changes() {
        NameRow row = new NameRow(ALSO_KNOWN_AS);
        row.setText("Ҷабҳа");
        row.recognise();
        row.setLanguage("uz");
        row.setText("Ҷабҳаи шимол");
        row.recognise();

        assertThat(row.getLanguage()).isEqualTo("uz");
    }

    @Test
    void rows_left_empty_or_removed_are_not_saved() {
        EntryForm form = EntryForm.of(CONTENT);
        form.addName();
        form.addDesignation();
        form.getNames().get(1).remove();

        assertThat(form.check()).isTrue();
        assertThat(form.content().particulars().names())
                .containsExactly(CONTENT.particulars().names().get(0));
        assertThat(form.content().particulars().designations()).hasSize(1);
    }

    @Test
    void a_removed_name_comes_back_as_it_was() {
        EntryForm form = EntryForm.of(CONTENT);
        form.getNames().get(1).remove();
        form.getNames().get(1).undo();

        assertThat(form.content()).isEqualTo(CONTENT);
    }

    @Test
    void the_primary_name_is_asked_for_at_its_own_field() {
        EntryForm form = EntryForm.blank();

        assertThat(form.check()).isFalse();
        assertThat(form.getNames().get(0).getProblem()).isEqualTo("list_entry.refusal.primary_missing");
    }

    @Test
    void a_row_for_the_primary_name_is_there_even_if_all_were_removed() {
        EntryForm form = EntryForm.blank();
        form.getNames().get(0).remove();

        assertThat(form.check()).isFalse();
        assertThat(form.getNames()).filteredOn(row -> !row.isRemoved()).hasSize(1);
    }

    @Test
    void a_second_primary_name_and_a_name_that_is_there_twice_are_refused() {
        EntryForm form = EntryForm.of(CONTENT);
        form.addName();
        form.getNames().get(2).setText("СФ");
        form.getNames().get(1).setKind(PRIMARY);

        assertThat(form.check()).isFalse();
        assertThat(form.getNames())
                .extracting(NameRow::getProblem)
                .containsExactly("", "list_entry.refusal.primary_several", "list_entry.refusal.name_twice");
    }

    @Test
    void a_name_that_shows_nothing_is_refused_at_its_field() {
        EntryForm form = EntryForm.of(CONTENT);
        form.getNames().get(1).setText("\u200B");

        assertThat(form.check()).isFalse();
        assertThat(form.getNames().get(1).getProblem()).isEqualTo("list_entry.refusal.name_invisible");
    }

    @Test
    void what_is_no_date_is_refused_and_stays_as_it_was_typed() {
        EntryForm form = EntryForm.of(CONTENT);
        DateField date = form.getDesignations().get(0).getPublishedOn();
        for (String wrong : List.of("2.1.2014", "2014-02-30", "0014-01-02", "+12345-01-01")) {
            date.setText(wrong);

            assertThat(form.check()).as(wrong).isFalse();
            assertThat(date.getProblem()).isEqualTo("list_entry.refusal.date");
            assertThat(date.getText()).isEqualTo(wrong);
        }
    }

    @Test
    void texts_that_are_too_long_are_refused_at_their_fields() {
        EntryForm form = EntryForm.of(CONTENT);
        form.getRegions().setText("r".repeat(501));
        form.getNotes().setText("n".repeat(20_001));

        assertThat(form.check()).isFalse();
        assertThat(form.getRegions().getProblem()).isEqualTo("list_entry.refusal.long_region");
        assertThat(form.getNotes().getProblem()).isEqualTo("list_entry.refusal.long_text");
    }
}
