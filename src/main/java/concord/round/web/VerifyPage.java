package concord.round.web;

import concord.edition.Edition;
import concord.edition.Initial;
import concord.edition.Verification;
import concord.edition.Verification.TriedInitial;
import concord.round.adoption.ReadEditions;
import concord.web.Pages;
import concord.web.Reader;
import concord.web.Text;
import concord.web.When;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Verifies a file that is handed in as an edition, and compares it with the portal's own. */
@Named
@ViewScoped
public class VerifyPage implements Serializable {
    private static final int MOST_BYTES = 20_000_000;

    /** @param holds whether all agrees */
    public record Told(boolean holds, String sentence, List<String> lines) implements Serializable {}

    @Inject
    ReadEditions read;

    @Inject
    Reader reader;

    @Inject
    Pages pages;

    @Inject
    Text text;

    @Inject
    When when;

    private transient @Nullable Part file;
    private String hash = "";
    private @Nullable Told told;

    public void verify() {
        Part sent = file;
        if (sent == null || sent.getSize() == 0 || sent.getSize() > MOST_BYTES) {
            pages.refuse("verify_page.no_file");
            return;
        }
        try (InputStream stream = sent.getInputStream()) {
            Optional<String> expected = Optional.of(hash).filter(typed -> !typed.isBlank());
            told = tell(Verification.of(stream.readAllBytes(), expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Told tell(Verification verified) {
        if (verified.refusal().isPresent()) {
            return new Told(
                    false,
                    text.of(
                            verified.refusal().get().key(),
                            verified.refusal().get().args().toArray()),
                    List.of());
        }
        String computed = verified.computed().orElse("");
        Edition edition = verified.edition().orElseThrow();
        int number = edition.number();
        boolean ours = read.editions().stream().anyMatch(known -> known.hash().equals(computed));
        List<Initial> given = ours ? read.edition(number).file().initials() : List.of();
        List<String> initials = verified.initials().stream()
                .map(tried -> text.of(
                        "verify_page.initial." + word(tried, ours, given),
                        edition.nameOf(tried.initial().delegation(), reader.getLocale()),
                        when.moment(tried.initial().at())))
                .toList();
        boolean holds = verified.holds()
                && ours
                && verified.initials().stream().map(TriedInitial::initial).allMatch(given::contains);
        String key = !verified.agrees() ? "verify_page.differs" : ours ? "verify_page.agrees" : "verify_page.unknown";
        return new Told(holds, text.of(key, number, computed), initials);
    }

    /** Of an edition of its own the portal knows who did initial it. */
    private static String word(TriedInitial tried, boolean ours, List<Initial> given) {
        return !tried.stands() ? "falls" : ours && !given.contains(tried.initial()) ? "forged" : "stands";
    }

    public @Nullable Told getTold() {
        return told;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getHash() {
        return hash;
    }

    public void setHash(String hash) {
        this.hash = hash;
    }
}
