package concord.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import concord.portal.Visitor;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page shows is what its buttons do, whatever has happened since it was shown. */
@ExtendWith(RunningPortal.class)
class ApprovalsIT {
    private static final String APPROVALS = "account/approvals.xhtml";
    private static final String OWN = "account/index.xhtml";
    private static final String NEW = "admin/account.xhtml";

    private Visitor administrator;
    private Visitor head;

    @BeforeEach
    void log_in(Portal portal) {
        administrator = Visitor.loggedIn(portal.address(), "administrator");
        head = Visitor.loggedIn(portal.address(), "us.head");
    }

    @Test
    void what_was_asked_anew_is_not_approved_unseen() {
        String account = ask("us.asked-anew");
        String seen = head.get(APPROVALS).body();
        submit(account, "waiting", "waiting:withdraw");
        submit(account, "issue", "issue:go");

        String answer = press(seen, "us.asked-anew", "approve");
        assertThat(answer).contains("has changed or been decided meanwhile").contains("us.asked-anew");
        assertThat(head.get(APPROVALS).body()).contains("us.asked-anew");
        press(head.get(APPROVALS).body(), "us.asked-anew", "decline");
    }

    @Test
    void a_button_decides_its_own_request_when_another_one_has_gone() {
        String first = ask("us.first-asked");
        ask("us.second-asked");
        ask("us.third-asked");
        String seen = head.get(APPROVALS).body();
        submit(first, "waiting", "waiting:withdraw");

        press(seen, "us.second-asked", "decline");
        assertThat(head.get(APPROVALS).body()).contains(": us.third-asked").doesNotContain(": us.second-asked");
        press(head.get(APPROVALS).body(), "us.third-asked", "decline");
    }

    @Test
    void ending_a_login_ends_the_one_that_was_shown(Portal portal) {
        Visitor observer = Visitor.loggedIn(portal.address(), "observer");
        Visitor older = Visitor.loggedIn(portal.address(), "observer");
        Visitor asking = Visitor.loggedIn(portal.address(), "observer");
        String seen = asking.get(OWN).body();
        Visitor newer = Visitor.loggedIn(portal.address(), "observer");

        String end = found("name=\"(logins:table:\\d+:end)\"", seen);
        asking.sendBack(OWN, seen, Map.of("logins", "logins", end, "x"));
        assertThat(newer.get(OWN).statusCode()).isEqualTo(200);
        assertThat(older.get(OWN).statusCode()).isEqualTo(302);
        assertThat(observer.get(OWN).statusCode()).isEqualTo(200);
    }

    /** Asks for a delegate of the United States, and gives the address of the account. */
    private String ask(String userName) {
        String form = administrator.get(NEW).body();
        String delegation = found("<option value=\"([^\"]+)\"[^>]*>United States", form);
        return administrator
                .sendBack(
                        NEW,
                        form,
                        Map.of(
                                "new", "new",
                                "new:userName", userName,
                                "new:fullName", "A delegate",
                                "new:role", "DELEGATE",
                                "new:delegation", delegation,
                                "new:create", "x"))
                .headers()
                .firstValue("Location")
                .map(where -> where.substring(where.indexOf(NEW)))
                .orElseThrow();
    }

    private void submit(String address, String form, String button) {
        assertThat(administrator
                        .submit(address, Map.of(form, form, button, "x"))
                        .statusCode())
                .isEqualTo(302);
    }

    /** Presses the button that the page showed beside the user name. */
    private String press(String page, String userName, String button) {
        String card = page.substring(page.indexOf(": " + userName));
        String name = found("name=\"(requests:[^\"]*:" + button + ")\"", card);
        return head.sendBack(APPROVALS, page, Map.of("requests", "requests", name, "x"))
                .body();
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
