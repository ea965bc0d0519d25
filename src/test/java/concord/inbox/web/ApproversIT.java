package concord.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import concord.portal.Visitor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever has to consent to what is asked for an account is told, also when that comes to be somebody else. */
@ExtendWith(RunningPortal.class)
class ApproversIT {
    private static final String INBOX = "inbox/index.xhtml?part=needs";
    private static final String APPROVALS = "account/approvals.xhtml";
    private static final String DELEGATIONS = "admin/delegations.xhtml";
    private static final String NEW = "admin/account.xhtml";

    private Portal portal;
    private Visitor administrator;
    private Visitor chair;

    @BeforeEach
    void log_in(Portal running) {
        portal = running;
        administrator = Visitor.loggedIn(portal.address(), "administrator");
        chair = Visitor.loggedIn(portal.address(), "chair");
    }

    @Test
    void a_delegation_that_gets_and_loses_its_head_changes_who_is_told() throws SQLException {
        createDelegation();
        ask("yy.head", "HEAD");
        ask("yy.delegate", "DELEGATE");
        waitsFor("yy.delegate", true);

        decide("yy.head", "approve");
        waitsFor("yy.delegate", false);
        assertThat(addressee("yy.delegate")).isEqualTo("HEADS yy");

        delegation();
        waitsFor("yy.delegate", true);
        delegation();
        waitsFor("yy.delegate", false);
        close("yy.head");
        waitsFor("yy.delegate", true);

        decide("yy.delegate", "decline");
        waitsFor("yy.delegate", false);
        delegation(); // others find only delegations that they know
    }

    /** The chair is told exactly of what the chair can decide. */
    private void waitsFor(String userName, boolean chairs) {
        assertThat(chair.get(APPROVALS).body().contains(": " + userName)).isEqualTo(chairs);
        assertThat(chair.get(INBOX).body().contains("“" + userName + "”")).isEqualTo(chairs);
    }

    private String addressee(String userName) throws SQLException {
        try (Connection connection = portal.connect();
                PreparedStatement statement = connection.prepareStatement(
                        "select concat(m.audience, ' ', coalesce(d.code, 'all')) from inbox_message m"
                                + " join account a on a.id = m.subject left join delegation d on d.id = m.delegation_id"
                                + " where m.kind = 'APPROVAL' and m.settled_at is null and a.user_name = ?")) {
            statement.setString(1, userName);
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }

    private void createDelegation() {
        administrator.submit(
                DELEGATIONS,
                Map.of(
                        "new",
                        "new",
                        "new:code",
                        "yy",
                        "new:nameEn",
                        "Yland",
                        "new:nameRu",
                        "Игрекия",
                        "new:create",
                        "x"));
    }

    /** Closes it, or reopens it, with the chair's consent. */
    private void delegation() {
        String address = found(
                "(admin/delegation.xhtml\\?id=[^\"]+)\">yy<",
                administrator.get(DELEGATIONS).body());
        press(address, "close", "ask");
        consent("delegations", "Yland", "approve");
    }

    private void close(String userName) {
        String address = found(
                "(admin/account.xhtml\\?id=[^\"]+)\"",
                administrator.get("admin/index.xhtml?q=" + userName).body());
        press(address, "close", "ask");
    }

    /** What is asked for twice is read back in between. */
    private void press(String address, String form, String button) {
        String answer = administrator
                .submit(address, Map.of(form, form, form + ":" + button, "x"))
                .body();
        if (button.equals("ask")) {
            administrator.sendBack(address, answer, Map.of(form, form, form + ":go", "x"));
        }
    }

    private void ask(String userName, String role) {
        String page = administrator.get(NEW).body();
        String delegation = found("<option value=\"([^\"]+)\"[^>]*>Yland", page);
        administrator.sendBack(
                NEW,
                page,
                Map.of(
                        "new",
                        "new",
                        "new:userName",
                        userName,
                        "new:fullName",
                        "Somebody",
                        "new:role",
                        role,
                        "new:delegation",
                        delegation,
                        "new:create",
                        "x"));
    }

    private void decide(String userName, String button) {
        consent("requests", userName, button);
    }

    /** What is consented to is read back first. */
    private void consent(String form, String asked, String button) {
        String page = chair.get(APPROVALS).body();
        String name = found(": (?:<bdi>)?" + asked + "[\\s\\S]*?name=\"(" + form + ":[^\"]*:" + button + ")\"", page);
        String answer =
                chair.sendBack(APPROVALS, page, Map.of(form, form, name, "x")).body();
        if (button.equals("approve")) {
            String go = found("name=\"(" + form + ":[^\"]*:go)\"", answer);
            chair.sendBack(APPROVALS, answer, Map.of(form, form, go, "x"));
        }
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
