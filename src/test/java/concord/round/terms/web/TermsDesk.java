package concord.round.terms.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import concord.portal.RunningPortal.Portal;

/** Terms of reference on their way to a round, as browser tests need them. */
public final class TermsDesk {
    private TermsDesk() {}

    /**
     * Drafted and circulated by the chair, accepted by each head, opened.
     *
     * @return the id of the round
     */
    public static String open(Portal portal, Page chair, Page... heads) {
        String terms = circulate(portal, chair);
        for (Page head : heads) {
            head.navigate(portal.page("round/terms.xhtml?id=" + terms).toString());
            head.locator("[id='say:accept']").click();
            head.locator("[id='say:go']").click();
            assertThat(head.locator("[id='say:takeBack']")).isVisible();
        }
        chair.navigate(portal.page("round/terms.xhtml?id=" + terms).toString());
        chair.locator("[id='chair:open']").click();
        chair.locator("[id='chair:go']").click();
        chair.waitForURL("**/round/round.xhtml*");
        return id(chair);
    }

    /** @return the id of the terms */
    static String circulate(Portal portal, Page chair) {
        draft(portal, chair, "Moscow, first round");
        chair.locator("[id='chair:circulate']").click();
        chair.locator("[id='chair:go']").click();
        assertThat(chair.locator("[id='chair:open']")).isVisible();
        return id(chair);
    }

    static void draft(Portal portal, Page chair, String title) {
        chair.navigate(portal.page("round/draft.xhtml").toString());
        chair.fill("[id='draft:title']", title);
        chair.fill("[id='draft:scope']", "Organisations that both hold to be terrorist.");
        chair.selectOption("[id='draft:zone']", "Europe/Moscow");
        chair.locator("[id='draft:go']").click();
        chair.waitForURL("**/round/terms.xhtml*");
    }

    static String id(Page page) {
        return page.url().replaceAll(".*id=([0-9a-f-]+).*", "$1");
    }
}
