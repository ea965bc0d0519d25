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
        chooseAll(chair);
        chair.locator("[id='draft:go']").click();
        chair.waitForURL("**/round/terms.xhtml*");
    }

    /** Nothing that has an effect is chosen beforehand. */
    static void chooseAll(Page chair) {
        chair.fill("[id='draft:shortest']", "3");
        chair.selectOption("[id='draft:unit']", "WORKING_DAYS");
        chair.selectOption("[id='draft:zone']", "Europe/Moscow");
        chair.selectOption("[id='draft:naming']", "NAMED");
        chair.selectOption("[id='draft:lapsed']", "NO_OBJECTION");
        chair.selectOption("[id='draft:after']", "STAYS");
        chair.selectOption("[id='draft:readers']", "TABLE");
    }

    static String id(Page page) {
        return page.url().replaceAll(".*id=([0-9a-f-]+).*", "$1");
    }
}
