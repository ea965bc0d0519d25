package concord.ownlist.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import concord.portal.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A long form is full of typed text when its login or its session ends: whoever typed it finds it again and saves it. */
@ExtendWith({RunningPortal.class, Browser.class})
class TypedTextIT {
    private static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("names.0.text", "Typed and not lost"),
            Map.entry("names.1.text", "Набрано и не потеряно"),
            Map.entry("names.1.kind", "FORMERLY_KNOWN_AS"),
            Map.entry("names.1.language", "uz"),
            Map.entry("designations.0.authority", "A court"),
            Map.entry("designations.0.instrument", "A judgement"),
            Map.entry("designations.0.reference", "1/2014"),
            Map.entry("designations.0.decidedOn", "2014-12-29"),
            Map.entry("designations.0.effectiveOn", "2015-01-12"),
            Map.entry("regions", "One region\nمنطقة أخرى"),
            Map.entry("criterion", "A criterion of several words."),
            Map.entry("remarks", "A remark\nof two lines."),
            Map.entry("notes", "A note “for us” & nobody <else>."));

    @Test
    void a_new_entry_survives_logging_out_in_another_tab(Portal portal, Windows windows) {
        Desk desk = Desk.of(portal, windows, "us.delegate");
        desk.open(Desk.NEW_ENTRY);
        fill(desk);
        Page tab = desk.page().context().newPage();
        tab.navigate(portal.page("summary/index.xhtml").toString());
        tab.click("form[action$='logout'] button");
        tab.waitForURL("**/login.xhtml");

        desk.save();
        logInAgain(desk);
        putBack(desk);
        desk.saveNew();
        everythingTypedStandsInTheForm(desk);
    }

    @Test
    void a_changed_entry_survives_a_login_that_is_ended_elsewhere(Portal portal, Windows windows) {
        Desk desk = Desk.of(portal, windows, "us.delegate");
        String entry = desk.draft("Ended elsewhere");
        fill(desk);
        Visitor.loggedIn(portal.address(), "us.delegate")
                .submit("account/index.xhtml", Map.of("logins", "logins", "logins:endOthers", "x"));

        desk.save();
        logInAgain(desk);
        assertThat(desk.page()).hasURL(entry);
        putBack(desk);
        desk.saveOnce();
        desk.open(entry);
        everythingTypedStandsInTheForm(desk);
    }

    /** As when the portal is started again: the login lasts, the pages' state does not. */
    @Test
    void a_changed_entry_survives_the_loss_of_the_session(Portal portal, Windows windows) {
        Desk desk = Desk.of(portal, windows, "us.head");
        String entry = desk.draft("Session lost");
        fill(desk);
        desk.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));

        desk.save();
        assertThat(desk.page()).hasURL(entry);
        putBack(desk);
        desk.saveOnce();
        desk.open(entry);
        everythingTypedStandsInTheForm(desk);
    }

    @Test
    void what_one_typed_is_not_offered_to_the_next_user_of_the_same_window(Portal portal, Windows windows) {
        Desk desk = Desk.of(portal, windows, "us.delegate");
        desk.open(Desk.NEW_ENTRY);
        desk.type("notes", "For the own delegation alone.");
        desk.page().context().clearCookies();
        desk.save();
        desk.page().waitForURL("**/login.xhtml*");
        Browser.logIn(desk.page(), "ru.delegate", Browser.PASSWORD);
        desk.page().waitForURL("**/list/entry.xhtml");
        assertThat(desk.field("notes")).hasValue("");
        assertThat(offer(desk)).isHidden();
    }

    /** The language of the second name is recognised, then corrected by hand. */
    private static void fill(Desk desk) {
        desk.addRow("names");
        desk.addRow("designations");
        TYPED.forEach((field, text) -> {
            if (!field.matches(".*(kind|language)")) {
                desk.type(field, text);
            }
        });
        desk.field("names.1.text").press("Tab");
        assertThat(desk.field("names.1.language")).hasValue("ru");
        desk.field("names.1.language").selectOption(TYPED.get("names.1.language"));
        desk.field("names.1.kind").selectOption(TYPED.get("names.1.kind"));
    }

    private static void logInAgain(Desk desk) {
        desk.page().waitForURL("**/login.xhtml*");
        Browser.logIn(desk.page(), "us.delegate", Browser.PASSWORD);
    }

    private static void putBack(Desk desk) {
        assertThat(offer(desk)).containsText("You have unsaved text");
        desk.page().click("[data-put-back]");
        assertThat(offer(desk)).isHidden();
        everythingTypedStandsInTheForm(desk);
    }

    private static Locator offer(Desk desk) {
        return desk.page().locator("form[data-keep-offer]");
    }

    private static void everythingTypedStandsInTheForm(Desk desk) {
        TYPED.forEach((field, text) -> assertThat(desk.field(field)).hasValue(text));
    }
}
