package concord.round.web;

import concord.round.RoundView;
import concord.shared.Refusal;
import concord.web.Ids;
import concord.web.Live;
import concord.web.Pages;
import concord.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One round: its terms, and what is under silence. */
@Named
@ViewScoped
public class RoundPage implements Live.Page, Serializable {
    private static final Set<String> WITH_TEXT = Set.of("running", "broken", "settling", "adopted");
    private static final Set<String> WITHOUT_TEXT = Set.of("open", "broken", "taken_back");

    @Inject
    RoundsNow now;

    @Inject
    ShowRounds show;

    @Inject
    Pages pages;

    @Inject
    Reader reader;

    private String id = "";

    /** As the reader saw it first: what is typed and pressed is about that and nothing newer. */
    private @Nullable RoundShown opened;

    private @Nullable RoundShown shown;

    /** @throws concord.shared.NotThere if there is no such round */
    public void load() {
        opened = show.round(view());
        shown = opened;
    }

    RoundView view() {
        return now.round(Ids.of(id));
    }

    /** The proposal that the reader's deeds are about. */
    UUID about() {
        return Objects.requireNonNull(opened).proposals().stream()
                .findFirst()
                .map(proposal -> Ids.of(proposal.id()))
                .orElseThrow(() -> new Refusal("round.refusal.given_up"));
    }

    void reload(String done) {
        pages.done(done);
        reload();
    }

    void reload() {
        pages.redirect("/round/round.xhtml?id=" + Ids.of(id));
    }

    @Override
    public void refresh() {
        shown = show.round(view());
    }

    /** Whether the round has moved on since the page was opened, so that its forms are about what is past. */
    public boolean isMoved() {
        RoundShown before = Objects.requireNonNull(opened);
        return !before.state().equals(getRound().state())
                || before.proposals().size() != getRound().proposals().size();
    }

    /** Whether there is something that a head can break, or be late for, and has not broken yet. */
    public boolean isMayBreak() {
        RoundShown round = getOpened();
        boolean broken = round.proposals().stream()
                .findFirst()
                .filter(ProposalShown::brokenByOwn)
                .isPresent();
        return reader.isHead() && WITH_TEXT.contains(round.state()) && !broken && !round.beside();
    }

    public boolean isMayPropose() {
        return WITHOUT_TEXT.contains(getOpened().state());
    }

    public boolean isMayExtend() {
        return getOpened().proposals().stream()
                .findFirst()
                .filter(ProposalShown::before)
                .isPresent();
    }

    public RoundShown getRound() {
        return Objects.requireNonNull(shown);
    }

    public RoundShown getOpened() {
        return Objects.requireNonNull(opened);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
