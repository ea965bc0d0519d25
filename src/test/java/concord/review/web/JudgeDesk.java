package concord.review.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import concord.portal.Browser;
import concord.portal.RunningPortal.Portal;

/** A head of delegation, or a delegate, at one pair. */
public final class JudgeDesk {
    private JudgeDesk() {}

    /** Opens the pair that a search finds last in a part of the review. */
    public static void open(Portal portal, Page page, String part, String find) {
        page.navigate(
                portal.page("review/index.xhtml?part=" + part + "&find=" + find).toString());
        page.locator(".review td a").last().click();
        page.locator("[id='pair:same']").waitFor();
    }

    /** Says it by two keys: the answer, and once it is read back, that it is meant. */
    public static void say(Page head, String key) {
        String pair = head.url();
        Browser.key(head, key);
        assertThat(head.locator("[id='pair:go']")).isFocused();
        head.keyboard().press("Enter");
        head.waitForURL(url -> !url.equals(pair));
    }

    /** Takes it back on its page by two clicks: what then holds is read back in between. */
    public static void takeBack(Page head) {
        head.locator("[id='pair:undo']").click();
        readBackAndTakeBack(head);
    }

    /** On the page to which the last judgement's "Undo" leads. */
    public static void readBackAndTakeBack(Page head) {
        assertThat(head.locator("[id='pair:takeBack']")).isFocused();
        head.keyboard().press("Enter");
        assertThat(head.locator(".messages .done")).containsText("Taken back");
    }

    /** Prepares an answer with a reason. */
    public static void prepare(Page delegate, String answer, String reason) {
        String pair = delegate.url();
        delegate.fill("[id='pair:reason']", reason);
        delegate.locator("[id='pair:" + answer + "']").click();
        delegate.waitForURL(url -> !url.equals(pair));
    }
}
