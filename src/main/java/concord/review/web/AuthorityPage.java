package concord.review.web;

import concord.correspondence.LetDelegatesJudge;
import concord.web.Pages;
import concord.web.ReadBack;
import concord.web.Reader;
import concord.web.Text;
import concord.web.When;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Who of the delegation judges in its name, and how the head changes that. */
@Named
@ViewScoped
public class AuthorityPage implements Serializable {
    @Inject
    AuthorityNow now;

    @Inject
    LetDelegatesJudge authority;

    @Inject
    Reader reader;

    @Inject
    Pages pages;

    @Inject
    Text text;

    @Inject
    When when;

    private String deed = "";
    private @Nullable ReadBack readBack;

    /** Whether what the reader says holds at once. */
    public boolean isMine() {
        return now.isMine();
    }

    /** Whether delegates judge in the delegation's name. */
    public boolean isGiven() {
        return now.given().isPresent();
    }

    /** By whom and since when they do, or that they do not. */
    public String getSentence() {
        return now.given()
                .map(by -> text.of("authority.given", by.by(), when.dayOf(by.at())))
                .orElseGet(() -> text.of("authority.none"));
    }

    /** Reads back what the head is about to do. */
    public void ask() {
        deed = isGiven() ? "end" : "give";
        readBack = new ReadBack(
                text.of("authority.say." + deed, reader.getDelegation()),
                text.of("authority.to"),
                text.of("authority.effect." + deed),
                text.of("authority.recall"));
    }

    public void leave() {
        readBack = null;
    }

    /** Does what was read back, unless it was done in another window meanwhile. */
    public void go() {
        boolean ending = deed.equals("end");
        if (ending != isGiven()) {
            leave();
            pages.refuse("authority.refusal.changed");
            return;
        }
        if (ending) {
            authority.letNoMore();
        } else {
            authority.let();
        }
        pages.done("authority.done." + deed);
        pages.redirect("/review/index.xhtml");
    }

    /** What was read back, as the last part of message keys. */
    public String getDeed() {
        return deed;
    }

    /** Null while nothing is about to be done. */
    public @Nullable ReadBack getReadBack() {
        return readBack;
    }
}
