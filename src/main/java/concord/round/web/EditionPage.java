package concord.round.web;

import concord.round.adoption.EditionView;
import concord.round.adoption.InitialEdition;
import concord.shared.NotThere;
import concord.web.Asked;
import concord.web.Asking;
import concord.web.Pages;
import concord.web.ReadBack;
import concord.web.Reader;
import concord.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One edition: what was adopted, its hash, the initials under it, and what changed since the one before. */
@Named
@ViewScoped
public class EditionPage implements Asking, Serializable {
    @Inject
    RoundsNow now;

    @Inject
    InitialEdition initial;

    @Inject
    ShowEditions show;

    @Inject
    Pages pages;

    @Inject
    Reader reader;

    @Inject
    Text text;

    private int number;
    private String password = "";
    private @Nullable EditionShown shown;
    private boolean mayInitial;
    private final Asked asked = new Asked();

    /** @throws NotThere if there is none of that number */
    public void load() {
        EditionView view = now.edition(number);
        shown = show.shown(view);
        mayInitial = reader.isHead() && view.waits();
    }

    /** Reads back what the initial says, if the password is right; nothing is initialled yet. */
    public void ask() {
        if (initial.ready(number, getShown().hash(), password)) {
            asked.ask("initial", List.of(getShown().hash()), readBack());
        } else {
            asked.leave();
            pages.refuse("edition_page.password_wrong");
        }
    }

    private ReadBack readBack() {
        Object[] words = {reader.getDelegation(), number, getShown().hash()};
        return new ReadBack(
                text.of("initial.said", words),
                text.of("initial.to", words),
                text.of("initial.effect", words),
                text.of("initial.recall", words));
    }

    /** Puts the delegation's mark under the hash that is shown. */
    @Override
    public void go() {
        if (initial.initial(number, getShown().hash(), password)) {
            pages.done("edition_page.done.initialled");
            pages.redirect("/round/edition.xhtml?number=" + number);
        } else {
            pages.refuse("edition_page.password_wrong");
        }
    }

    @Override
    public Asked getAsked() {
        return asked;
    }

    /** As the reader saw it first. */
    public EditionShown getShown() {
        return Objects.requireNonNull(shown);
    }

    /** Whether the reader is a head whose delegation took part and had not initialled yet. */
    public boolean isMayInitial() {
        return mayInitial;
    }

    public boolean isFirst() {
        return number == 1;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
