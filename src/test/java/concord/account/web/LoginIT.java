package concord.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import concord.portal.Browser;
import concord.portal.Browser.Windows;
import concord.portal.RunningPortal;
import concord.portal.RunningPortal.Portal;
import concord.portal.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.class, Browser.class})
class LoginIT {
    @Test
    void a_wrong_password_is_refused_in_words_and_keeps_the_user_name(Portal portal, Windows windows) {
        Page page = windows.anonymous("en");
        page.navigate(portal.page("login.xhtml").toString());
        Browser.logIn(page, "us.head", "not the password");
        assertThat(page.locator(".messages .refused")).containsText("The user name or the password is wrong");
        assertThat(page.locator("[id='login:userName']")).hasValue("us.head");
        assertThat(Browser.barriers(page)).isEmpty();
    }

    @Test
    void login_returns_to_the_page_that_was_asked_for(Portal portal, Windows windows) {
        Page page = windows.anonymous("en");
        page.navigate(portal.page("summary/index.xhtml?a=b").toString());
        Browser.logIn(page, "observer", Browser.PASSWORD);
        page.waitForURL("**/summary/index.xhtml?a=b");
    }

    @Test
    void logging_out_ends_the_login_for_good(Portal portal, Windows windows) {
        Page page = windows.anonymous("en");
        page.navigate(portal.page("login.xhtml").toString());
        Browser.logIn(page, "observer", Browser.PASSWORD);
        page.click("form[action$='logout'] button");
        page.navigate(portal.page("summary/index.xhtml").toString());
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/login\\.xhtml.*"));
    }

    @Test
    void the_language_is_switched_and_remembered(Portal portal, Windows windows) {
        Page page = windows.anonymous("en");
        page.navigate(portal.page("login.xhtml").toString());
        page.click("button[value='ru']");
        assertThat(page.locator("h1")).hasText("Вход");
        page.navigate(portal.page("login.xhtml").toString());
        assertThat(page.locator("html")).hasAttribute("lang", "ru");
    }

    @Test
    void what_a_page_of_another_site_sends_does_nothing(Portal portal) {
        Visitor observer = Visitor.loggedIn(portal.address(), "observer");

        assertThat(observer.sentBy("cross-site").post("logout", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(observer.post("login.xhtml", Map.of("login:userName", "us.head"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(observer.get("summary/index.xhtml").statusCode()).isEqualTo(200);
    }
}
