package concord.ownlist.web;

import static concord.shared.NameKind.ALSO_KNOWN_AS;
import static concord.shared.NameKind.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import concord.ownlist.EntryContent;
import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.Particulars;
import concord.shared.Refusal;
import concord.web.KeptFields;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptFormTest {
    private static final EntryContent CONTENT = new EntryContent(
            new Particulars(
                    List.of(new Name(PRIMARY, "القاعدة", "ar", "Arab")),
                    List.of(new Designation("Court", "", "7", LocalDate.of(2014, 1, 2), null, null)),
                    List.of("North"),
                    "",
                    "A \"quoted\" remark."),
            "");

    @Test
    void what_editing_began_with_comes_back_from_the_browser_unchanged() {
        assertThat(kept("{\"base\":" + KeptFields.base(CONTENT) + ",\"fields\":{}}")
                        .readBase(EntryContent.class))
                .contains(CONTENT);
    }

    @Test
    void a_new_entry_began_with_nothing() {
        assertThat(Editing.of(kept("{\"base\":null,\"fields\":{\"remarks\":\"x\"}}"))
                        .base())
                .isEmpty();
    }

    @Test
    void rows_added_by_hand_come_back_in_their_order_and_gaps_close() {
        KeptFields kept = kept("""
                {"base": null, "fields": {
                  "names.10.kind": "ALSO_KNOWN_AS", "names.10.text": "Фронт", "names.10.language": "uz", "names.10.script": "Cyrl",
                  "names.2.kind": "PRIMARY", "names.2.text": "القاعدة", "names.2.language": "ar", "names.2.script": "Arab",
                  "designations.1.authority": "Court", "designations.1.decidedOn": "not yet",
                  "notes": "for us"}}
                """);
        EntryForm form = new KeptForm(kept.read()).form();

        assertThat(form.getNames())
                .extracting(NameRow::name)
                .containsExactly(
                        new Name(PRIMARY, "القاعدة", "ar", "Arab"), new Name(ALSO_KNOWN_AS, "Фронт", "uz", "Cyrl"));
        assertThat(form.getDesignations().get(0).getDecidedOn().getText()).isEqualTo("not yet");
        assertThat(form.getNotes().getText()).isEqualTo("for us");
    }

    @Test
    void what_is_no_kind_or_language_is_recognised_anew() {
        KeptFields kept =
                kept("{\"fields\":{\"names.0.kind\":\"X\",\"names.0.text\":\"Фронт\",\"names.0.language\":\"<b>\"}}");

        assertThat(new KeptForm(kept.read()).form().getNames())
                .extracting(NameRow::name)
                .containsExactly(new Name(ALSO_KNOWN_AS, "Фронт", "ru", "Cyrl"));
    }

    @Test
    void what_cannot_be_read_is_refused() {
        for (String broken :
                List.of("", "null", "{", "[]", "{}", "{\"base\":{\"particulars\":{\"names\":[]}},\"fields\":{}}")) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Editing.of(kept(broken)));
        }
    }

    private static KeptFields kept(String json) {
        KeptFields kept = new KeptFields();
        kept.setText(json);
        return kept;
    }
}
