package concord.joint.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import concord.shared.NameOrder;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.class, Browser.class})
class JointIT {
    @Test
    void the_address_leads_back_to_the_page_of_the_list(Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, "us.delegate", "en");
        page.navigate(portal.page("joint/index.xhtml?state=some").toString());
        page.locator(".ui-paginator-next").click();
        page.waitForURL("**/joint/index.xhtml?state=some&page=2");
        String second = page.locator(".ui-datatable-data tr a").first().innerText();

        page.locator(".ui-datatable-data tr a").first().click();
        page.waitForURL("**/joint/entry.xhtml*");
        page.goBack();

        assertThat(page.locator(".ui-datatable-data tr a").first()).hasText(second);
        assertThat(page.locator(".ui-paginator-page.ui-state-active")).hasText("2");
    }

    @Test
    void who_filters_by_nothing_is_shown_everything_and_offered_no_way_back(Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, "chair", "en");
        page.navigate(portal.page("joint/index.xhtml").toString());
        page.locator("form[role='search'] button").click();
        page.waitForURL("**/joint/index.xhtml?*");

        assertThat(page.locator("form[role='search'] a")).hasCount(0);
        page.selectOption("#state", "matched");
        page.locator("form[role='search'] button").click();
        assertThat(page.locator("form[role='search'] a")).hasCount(1);
    }

    @Test
    void a_head_sorts_by_the_readers_own_names_and_the_address_keeps_it(Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, "ru.delegate", "ru");
        page.navigate(portal.page("joint/index.xhtml?by=ru").toString());
        page.locator("thead th:nth-child(2)").click();
        page.waitForURL("**/joint/index.xhtml?by=ru&sort=name*");

        List<String> names =
                page.locator(".ui-datatable-data td:nth-child(2) a").allInnerTexts();
        assertThat(page.locator(".ui-datatable-data td:nth-child(3)").first())
                .not()
                .containsText(names.get(0));
        org.assertj.core.api.Assertions.assertThat(names)
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo(NameOrder.texts(Locale.forLanguageTag("ru")));
    }

    @Test
    void rows_stand_in_groups_that_count_all_pages_until_another_column_sorts(Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, "us.delegate", "en");
        page.navigate(portal.page("joint/index.xhtml").toString());
        Locator heads = page.locator(".ui-datatable-data th[scope='rowgroup']");
        String some = page.locator(".figures a.some strong").innerText();
        assertThat(heads.last()).containsText(some + " listed by some");
        assertThat(heads.last().locator(".means")).not().isEmpty();
        assertThat(page.locator(".ui-datatable-data tr").first().locator("th")).hasCount(1);

        page.locator(".ui-paginator-next").click();
        page.waitForURL("**/joint/index.xhtml?page=2");
        assertThat(heads).hasCount(1);
        assertThat(heads).containsText(some + " listed by some");

        page.locator("thead th:nth-child(2)").click();
        page.waitForURL("**/joint/index.xhtml?sort=name*");
        assertThat(heads).hasCount(0);
    }

    @Test
    void on_a_phone_a_group_folds_and_stays_so_when_more_rows_are_shown(Portal portal, Windows windows) {
        Page page = windows.loggedIn(portal, "us.delegate", "en");
        page.setViewportSize(390, 844);
        page.navigate(portal.page("joint/index.xhtml?state=some").toString());
        Locator row = page.locator("tr[data-ri='0']");
        Locator fold = page.locator("button[data-fold='some']");
        fold.click();
        assertThat(fold).hasAttribute("aria-expanded", "false");
        assertThat(row).isHidden();

        page.selectOption(".ui-paginator-rpp-options", "50");
        assertThat(page.locator("tr[data-ri='40']")).hasCount(1);
        assertThat(row).isHidden();
        fold.click();
        assertThat(row).isVisible();
        assertThat(page.locator(".ui-reflow-dropdown")).isVisible();
    }

    @Test
    void an_open_list_is_told_of_a_delegation_that_has_changed(Portal portal, Windows windows) {
        Page open = windows.loggedIn(portal, "ru.delegate", "en");
        open.navigate(portal.page("joint/index.xhtml").toString());
        assertThat(open.locator("[id='list:changed']")).isEmpty();

        Page administrator = windows.loggedIn(portal, "administrator", "en");
        administrator.navigate(portal.page("admin/delegations.xhtml").toString());
        administrator.fill("[id='new:code']", "kz");
        administrator.fill("[id='new:nameEn']", "Kazakhstan");
        administrator.fill("[id='new:nameRu']", "Казахстан");
        administrator.click("[id='new:create']");

        assertThat(open.locator("[id='list:changed']")).containsText("changed");
    }
}
