package concord.ownlist.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two of one delegation have the same entry open, each in an own browser. */
@ExtendWith({RunningPortal.class, Browser.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditTogetherIT {
    private final Desk first;
    private final Desk second;

    EditTogetherIT(Portal portal, Windows windows) {
        first = Desk.of(portal, windows, "us.delegate");
        second = Desk.of(portal, windows, "us.head");
    }

    @Test
    void scenario_5_what_two_delegates_change_in_different_fields_is_merged() {
        String entry = first.draft("Different fields");
        second.open(entry);

        first.type("remarks", "A remark of the first.");
        first.addRow("names");
        first.type("names.1.text", "A name by the first");
        first.saveOnce();
        second.type("notes", "A note of the second.");
        second.addRow("names");
        second.type("names.1.text", "Имя от второго");
        second.saveOnce();

        first.open(entry);
        for (Desk desk : List.of(first, second)) {
            assertThat(desk.field("remarks")).hasValue("A remark of the first.");
            assertThat(desk.field("notes")).hasValue("A note of the second.");
            assertThat(desk.field("names.1.text")).hasValue("A name by the first");
            assertThat(desk.field("names.2.text")).hasValue("Имя от второго");
        }
    }

    @Test
    void scenario_5_whoever_is_second_to_change_a_field_sees_both_texts_and_decides_which_is_stored() {
        String entry = first.draft("The same fields");
        second.open(entry);
        first.type("criterion", "A criterion by the first.");
        first.type("remarks", "A remark of the first.");
        first.saveOnce();

        second.type("criterion", "A criterion by the second.");
        second.type("remarks", "A remark of the second.");
        second.type("notes", "Typed beside it.");
        second.save();
        bothTextsAreShownAndNoneIsStored(entry);
        whatWasTypedStillStandsInTheForm();

        choose("remarks", "mine", "A remark of the second.");
        choose("criterion", "theirs", "A criterion by the first.");
        second.saveOnce();
        first.open(entry);
        assertThat(first.field("criterion")).hasValue("A criterion by the first.");
        assertThat(first.field("remarks")).hasValue("A remark of the second.");
        assertThat(first.field("notes")).hasValue("Typed beside it.");
    }

    @Test
    void whoever_keeps_the_own_primary_name_does_not_keep_the_other_one_beside_it() {
        String entry = first.draft("The same name");
        second.open(entry);
        first.type("names.0.text", "The name by the first");
        first.saveOnce();

        second.type("names.0.text", "The name by the second");
        second.save();
        assertThat(second.page().locator(".collisions")).containsText("The name by the first");
        second.page().locator("[id='edit:collisions:0:mine']").click();
        second.saveOnce();

        first.open(entry);
        assertThat(first.field("names.0.text")).hasValue("The name by the second");
        assertThat(first.page().locator("[data-first='names']")).hasCount(1);
        assertThat(first.page().locator("main")).not().containsText("The name by the first");
    }

    private void bothTextsAreShownAndNoneIsStored(String entry) {
        assertThat(second.page().locator(".collisions .written")).hasText(new String[] {
            "A criterion by the first.",
            "A criterion by the second.",
            "A remark of the first.",
            "A remark of the second."
        });
        assertThat(second.page().locator(".bar [role=status]")).containsText("us.delegate has changed the same");
        assertThat(Browser.barriers(second.page())).isEmpty();
        first.open(entry);
        assertThat(first.field("remarks")).hasValue("A remark of the first.");
        assertThat(first.field("notes")).hasValue("");
    }

    private void whatWasTypedStillStandsInTheForm() {
        assertThat(second.field("criterion")).hasValue("A criterion by the second.");
        assertThat(second.field("remarks")).hasValue("A remark of the second.");
        assertThat(second.field("notes")).hasValue("Typed beside it.");
    }

    /** Looks at the other text first, so that either choice is seen to be one. */
    private void choose(String field, String choice, String text) {
        int place = field.equals("criterion") ? 0 : 1;
        for (String each : List.of(choice.equals("mine") ? "theirs" : "mine", choice)) {
            Locator button = second.page().locator("[id='edit:collisions:" + place + ":" + each + "']");
            button.click();
            assertThat(button).hasAttribute("aria-pressed", "true");
        }
        assertThat(second.field(field)).hasValue(text);
    }
}
