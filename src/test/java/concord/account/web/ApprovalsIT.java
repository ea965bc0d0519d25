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
    private static final String DELEGATIONS = "admin/delegations.xhtml";
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

    @Test
    void the_open_pages_of_a_login_are_of_no_use_to_another(Portal portal) {
        String seen = administrator.get(NEW).body();
        Map<String, String> unfit = fields(seen, "?", "DELEGATE", "United States");
        assertThat(administrator.sendBack(NEW, seen, unfit).statusCode()).isEqualTo(200);

        Visitor another = Visitor.loggedIn(portal.address(), "administrator").withSessionOf(administrator);
        assertThat(another.sendBack(NEW, seen, unfit).statusCode()).isEqualTo(302);
        assertThat(administrator.sendBack(NEW, seen, unfit).statusCode())
                .as("it was the other's session, and has ended")
                .isEqualTo(302);
        assertThat(another.get(NEW).statusCode()).isEqualTo(200);
    }

    @Test
    void the_chair_stands_in_before_a_delegation_has_a_head_and_after_it_was_closed(Portal portal) {
        Visitor chair = Visitor.loggedIn(portal.address(), "chair");
        administrator.submit(
                DELEGATIONS,
                Map.of(
                        "new",
                        "new",
                        "new:code",
                        "zz",
                        "new:nameEn",
                        "Zedland",
                        "new:nameRu",
                        "Зедия",
                        "new:create",
                        "x"));
        String first = ask("zz.head", "HEAD", "Zedland");
        assertThat(administrator.get(first).body()).contains("when the chair approves");
        press(chair, chair.get(APPROVALS).body(), "zz.head", "approve");

        String second = ask("zz.delegate", "DELEGATE", "Zedland");
        assertThat(administrator.get(second).body()).contains("when the head of the delegation approves");
        String delegation = found(
                "(admin/delegation.xhtml\\?id=[^\"]+)\">zz<",
                administrator.get(DELEGATIONS).body());
        String asked = administrator
                .submit(delegation, Map.of("close", "close", "close:ask", "x"))
                .body();
        administrator.sendBack(delegation, asked, Map.of("close", "close", "close:go", "x"));
        press(chair, chair.get(APPROVALS).body(), "Zedland", "delegations", "approve");
        assertThat(administrator.get(second).body()).contains("when the chair approves");
        press(chair, chair.get(APPROVALS).body(), "zz.delegate", "decline");
    }

    @Test
    void a_refused_page_keeps_its_address() {
        String account = ask("us.addressed");
        String address = "action=\"/" + account + "\"";
        String page = administrator.get(account).body();
        assertThat(page).contains("id=\"issue\"").contains(address);
        submit(account, "waiting", "waiting:withdraw");

        String answer = administrator
                .sendBack(account, page, Map.of("waiting", "waiting", "waiting:withdraw", "x"))
                .body();
        assertThat(answer)
                .contains("class=\"refused\"")
                .contains("<title>us.addressed")
                .contains(address)
                .contains("value=\"/" + account + "\"");
    }

    private String ask(String userName) {
        return ask(userName, "DELEGATE", "United States");
    }

    /** Asks for an account, and gives its address. */
    private String ask(String userName, String role, String delegation) {
        String form = administrator.get(NEW).body();
        return administrator
                .sendBack(NEW, form, fields(form, userName, role, delegation))
                .headers()
                .firstValue("Location")
                .map(where -> where.substring(where.indexOf(NEW)))
                .orElseThrow();
    }

    private static Map<String, String> fields(String form, String userName, String role, String delegation) {
        return Map.of(
                "new",
                "new",
                "new:userName",
                userName,
                "new:fullName",
                "Somebody",
                "new:role",
                role,
                "new:delegation",
                found("<option value=\"([^\"]+)\"[^>]*>" + delegation, form),
                "new:create",
                "x");
    }

    private void submit(String address, String form, String button) {
        assertThat(administrator
                        .submit(address, Map.of(form, form, button, "x"))
                        .statusCode())
                .isEqualTo(302);
    }

    /** Presses the button that the page showed beside the user name. */
    private String press(String page, String userName, String button) {
        return press(head, page, userName, button);
    }

    private static String press(Visitor visitor, String page, String userName, String button) {
        return press(visitor, page, userName, "requests", button);
    }

    /** What is consented to is read back first. */
    private static String press(Visitor visitor, String page, String asked, String form, String button) {
        String name = found(": (?:<bdi>)?" + asked + "[\\s\\S]*?name=\"(" + form + ":[^\"]*:" + button + ")\"", page);
        String answer =
                visitor.sendBack(APPROVALS, page, Map.of(form, form, name, "x")).body();
        Matcher go = Pattern.compile("name=\"(" + form + ":[^\"]*:go)\"").matcher(answer);
        return go.find()
                ? visitor.sendBack(APPROVALS, answer, Map.of(form, form, go.group(1), "x"))
                        .body()
                : answer;
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
