package concord.ownlist.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A delegate reads a list from a file: first a look at what it would do, then all of it or nothing. */
@ExtendWith({RunningPortal.class, Browser.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadFileIT {
    private final Portal portal;
    private final Page page;

    ReadFileIT(Portal portal, Windows windows) {
        this.portal = portal;
        page = windows.loggedIn(portal, "ru.delegate", "en");
    }

    @Test
    void a_wrong_file_is_refused_row_by_row_and_changes_nothing() {
        String before = list();
        check("""
                number,primary_name,decided_on,authority
                ,Верная строка,2014-12-29,Суд
                ,Строка с датой наоборот,29.12.2014,Суд
                ,,2014-12-29,Суд
                один,Строка с числом словами,,
                """);
        Locator errors = page.locator("table.errors tbody tr");
        assertThat(errors).hasCount(3);
        assertThat(errors.nth(0))
                .containsText("Line 3: “29.12.2014” in the column “decided_on” is not a day from 1900 to 2100.");
        assertThat(errors.nth(1)).containsText("Line 4: the entry has no primary name.");
        assertThat(errors.nth(2)).containsText("Line 5: “один” in the column “number” is not an entry’s number.");
        assertThat(Browser.barriers(page)).isEmpty();
        nothingCanBeReadAndTheListIs(before);
    }

    @Test
    void a_number_that_is_not_in_the_list_is_refused() {
        String before = list();
        check("number,primary_name\n,Верная строка\n999999,Чужая строка\n");
        assertThat(page.locator("table.errors tbody tr")).containsText("your list has no entry number 999999");
        nothingCanBeReadAndTheListIs(before);
    }

    @Test
    void a_file_in_an_old_encoding_is_refused_as_a_whole() {
        String before = list();
        check("primary_name\nСтрока\n".getBytes(Charset.forName("windows-1251")));
        assertThat(page.locator("table.errors tbody tr")).containsText("The file is not in UTF-8");
        nothingCanBeReadAndTheListIs(before);
    }

    @Test
    void an_empty_file_is_refused() {
        String before = list();
        check("");
        assertThat(page.locator(".messages .refused")).containsText("No file is chosen, or it is empty.");
        nothingCanBeReadAndTheListIs(before);
    }

    @Test
    void a_right_file_is_shown_before_it_is_read_and_becomes_drafts() {
        String before = list();
        check("primary_name,also_known_as,decided_on,authority,private_notes\n"
                + "Прочитано из файла,Read from a file|مقروء من ملف,2014-12-29,Суд,Для нас одних\n");
        previewSays("1 new entry", "No entry changes");
        assertThat(list()).isEqualTo(before);

        read();
        assertThat(page.locator(".messages .done")).containsText("1 new entry, none changed");
        page.navigate(portal.page("list/index.xhtml?find=مقروء").toString());
        assertThat(page.locator(".ui-datatable-data tr")).containsText("Прочитано из файла");
        assertThat(page.locator(".ui-datatable-data .state")).hasText("Draft, yours alone");
    }

    @Test
    void a_row_with_a_number_changes_that_entry_and_no_other() {
        check("primary_name,private_notes\nИзменится из файла,Прежняя заметка\n");
        read();
        String before = list();
        String after = before.replace("Прежняя заметка", "Новая заметка");
        check(after);
        previewSays("No new entry", "1 entry changes");
        read();
        assertThat(list()).isEqualTo(after).isNotEqualTo(before);
    }

    @Test
    void a_list_that_is_written_to_a_file_and_read_again_changes_nothing() throws IOException {
        page.navigate(portal.page("list/read.xhtml").toString());
        Download download = page.waitForDownload(() -> page.click("a[href$='/list/file']"));
        assertThat(download.suggestedFilename()).matches("russian-federation-\\d{4}-\\d\\d-\\d\\d\\.csv");
        byte[] written = Files.readAllBytes(download.path());
        check(written);
        previewSays("No new entry", "No entry changes");
        nothingCanBeReadAndTheListIs(new String(written, StandardCharsets.UTF_8));
    }

    private void check(String file) {
        check(file.getBytes(StandardCharsets.UTF_8));
    }

    private void check(byte[] file) {
        page.navigate(portal.page("list/read.xhtml").toString());
        page.setInputFiles("[id='upload:file']", new FilePayload("list.csv", "text/csv", file));
        page.click("[id='upload:check']");
    }

    private void read() {
        page.click("[id='deed:read']");
        page.waitForURL("**/list/index.xhtml");
    }

    private void previewSays(String added, String changed) {
        Locator says = page.locator("[aria-labelledby='preview-title'] li");
        assertThat(says.nth(0)).hasText(added);
        assertThat(says.nth(1)).hasText(changed);
    }

    private void nothingCanBeReadAndTheListIs(String before) {
        assertThat(page.locator("[id='deed:read']")).hasCount(0);
        assertThat(list()).isEqualTo(before);
    }

    /** The whole list, as the portal writes it. */
    private String list() {
        return page.request().get(portal.page("list/file").toString()).text();
    }
}
