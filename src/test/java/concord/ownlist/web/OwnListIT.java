package concord.ownlist.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import concord.shared.NameOrder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the own list: found, sorted, filtered and paged by the server, and come back to. */
@ExtendWith({RunningPortal.class, Browser.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnListIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Portal portal;
    private final Page page;
    private final Locator rows;
    private final Locator names;

    OwnListIT(Portal portal, Windows windows) {
        this.portal = portal;
        page = windows.loggedIn(portal, "us.delegate", "en");
        rows = page.locator(".ui-datatable-data tr");
        names = rows.locator("a[href*='/list/entry.xhtml']");
    }

    @ParameterizedTest
    @CsvSource({
        "Абу Сайяф, Abu Sayyaf Group (ASG)",
        "الشباب, al-Shabaab",
        "cartel del noreste, Cártel del Noreste (CDN)",
        "GAMAA AL ISLAMIYYA, Gama’a al-Islamiyya (Islamic Group – IG)",
        "los zetas, Cártel del Noreste (CDN)",
        "uid 4691, Aum Shinrikyo (AUM)"
    })
    void an_entry_is_found_in_any_script_by_any_name_or_reference(String typed, String found) {
        open("");
        page.fill("[id='list:find']", typed);
        assertThat(names).hasText(new String[] {found});
    }

    @Test
    void a_click_on_a_heading_sorts_by_it_and_the_next_one_turns_the_order() {
        open("?find=jihad&state=tabled");
        List<String> byName = names.allInnerTexts();
        assertThat(byName).hasSizeGreaterThan(2);
        heading("Name").click();
        assertThat(names).hasText(reversed(byName));

        heading("Designated").click();
        assertThat(page).hasURL(Pattern.compile(".*&sort=designated"));
        assertThat(days()).isSorted();
        heading("Designated").click();
        assertThat(page).hasURL(Pattern.compile(".*&sort=designated&order=down"));
        assertThat(days()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void names_stand_in_the_readers_order_whatever_marks_they_begin_with(Windows windows) {
        Page russian = windows.loggedIn(portal, "ru.delegate", "ru");
        russian.navigate(portal.page("list/index.xhtml?rows=100").toString());

        org.assertj.core.api.Assertions.assertThat(russian.locator(".names a").allInnerTexts())
                .hasSizeGreaterThan(50)
                .isSortedAccordingTo(NameOrder.texts(Locale.forLanguageTag("ru")));
    }

    @Test
    void a_state_and_a_search_together_leave_what_fits_both() {
        new Desk(portal, page).draft("Jihad of the pen, a draft");
        open("?find=jihad");
        assertThat(rows.locator(".state.tabled")).not().hasCount(0);
        page.selectOption("[id='list:state']", "DRAFT");
        assertThat(rows.locator(".state.tabled")).hasCount(0);
        assertThat(names.first()).hasText("Jihad of the pen, a draft");
        page.fill("[id='list:find']", "jihad of no pen");
        assertThat(rows).containsText("Nothing in your list matches.");
    }

    @Test
    void what_is_ticked_and_not_shown_any_more_is_named_and_shown_or_dropped() {
        open("?find=jihad");
        List<String> selected = names.allInnerTexts();
        page.locator("[data-tick-all]").check();
        assertThat(page.locator("[id='list:ticks']")).containsText(selected.size() + " ticked");
        assertThat(page.locator(".elsewhere")).hasCount(0);

        page.fill("[id='list:find']", "Aum Shinrikyo");
        assertThat(names).hasCount(1);
        assertThat(page.locator(".elsewhere li")).hasCount(selected.size());
        assertThat(page.locator(".elsewhere")).containsText(selected.get(0));
        page.locator("[data-tick-all]").check();
        assertThat(page.locator("[id='list:ticks']")).containsText(selected.size() + 1 + " ticked");
        page.locator("[id='list:only']").click();
        assertThat(names).hasCount(selected.size() + 1);
        assertThat(page.locator(".elsewhere")).hasCount(0);
        page.locator("[id='list:every']").click();
        assertThat(names).hasCount(1);
        page.locator("[id='list:keep']").click();
        assertThat(page.locator(".elsewhere")).hasCount(0);
        assertThat(page.locator("[id='list:ticks']")).containsText("1 ticked");
        page.locator("[id='list:none']").click();
        assertThat(page.locator("[data-tick]:checked")).hasCount(0);
    }

    @Test
    void who_edits_an_entry_and_goes_back_finds_the_same_page_in_the_same_order() {
        open("");
        heading("Name").click();
        assertThat(page).hasURL(Pattern.compile(".*sort=name&order=down"));
        page.click(".ui-paginator-next");
        assertThat(page).hasURL(Pattern.compile(".*sort=name&order=down&page=2"));
        List<String> shown = names.allInnerTexts();

        names.nth(2).click();
        Desk desk = new Desk(portal, page);
        desk.type("notes", "Looked through.");
        desk.saveOnce();
        page.goBack();
        assertThat(names).hasText(shown.toArray(new String[0]));
        assertThat(rows.nth(2)).containsText("private note");
        assertThat(page.locator(".ui-paginator-page.ui-state-active")).hasText("2");
    }

    private void open(String query) {
        page.navigate(portal.page("list/index.xhtml" + query).toString());
    }

    private Locator heading(String text) {
        return page.locator("thead th").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** When the entries that are shown were designated. */
    private List<LocalDate> days() {
        return rows.locator(".designated").allInnerTexts().stream()
                .map(cell ->
                        LocalDate.parse(cell.lines().findFirst().orElseThrow().strip(), DAY))
                .toList();
    }

    private static String[] reversed(List<String> texts) {
        List<String> reversed = new ArrayList<>(texts);
        Collections.reverse(reversed);
        return reversed.toArray(new String[0]);
    }
}
