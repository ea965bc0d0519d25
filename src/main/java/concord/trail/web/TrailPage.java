package concord.trail.web;

import concord.caller.Caller;
import concord.delegation.Delegation;
import concord.trail.ReadTrail;
import concord.trail.TrailKind;
import concord.trail.TrailLine;
import concord.trail.TrailPart;
import concord.trail.TrailView;
import concord.web.ChosenPart;
import concord.web.PagedRows;
import concord.web.Reader;
import concord.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reader's part of the trail, the latest first. */
@Named
@ViewScoped
public class TrailPage implements Serializable {
    /** The words of a line that are codes of delegations. */
    private static final List<String> CODES = List.of("code", "delegation", "formerDelegation");

    @Inject
    ReadTrail trail;

    @Inject
    Caller caller;

    @Inject
    Reader reader;

    @Inject
    Text text;

    private String actor = "";
    private final ChosenPart<TrailKind> kind = new ChosenPart<>(TrailKind.class);

    private final PagedRows<TrailRow> rows = new PagedRows<>(new PagedRows.Source<>() {
        @Override
        public long count() {
            return trail.count(part(0, 0));
        }

        @Override
        public List<TrailRow> page(int first, int size) {
            Map<String, Delegation> known = trail.delegations();
            return trail.page(part(first, size)).stream()
                    .map(view -> row(view, known))
                    .toList();
        }
    });

    private TrailPart part(int first, int size) {
        return new TrailPart(actor, kind.get(), first, size);
    }

    private TrailRow row(TrailView view, Map<String, Delegation> known) {
        TrailLine line = view.line();
        String delegation =
                view.delegation().map(found -> found.name(reader.getLocale())).orElse("");
        return new TrailRow(line.at(), line.actor(), delegation, sentence(line, known));
    }

    /** A deed that this version of the portal does not know is named, so that the page still shows. */
    private String sentence(TrailLine line, Map<String, Delegation> known) {
        String key = "trail.deed." + line.deed();
        return text.has(key) ? text.of(key, words(line, known)) : text.of("trail.unknown", line.deed());
    }

    /** By name, unless the line gives the names itself. */
    private static Map<String, Object> words(TrailLine line, Map<String, Delegation> known) {
        Map<String, Object> words = new HashMap<>(line.details());
        if (!words.containsKey("names")) {
            CODES.forEach(word -> words.computeIfPresent(word, (name, code) -> named(code, known)));
        }
        return words;
    }

    private static Object named(Object code, Map<?, Delegation> known) {
        Delegation delegation = known.get(code);
        return delegation == null ? code : delegation;
    }

    public PagedRows<TrailRow> getRows() {
        return rows;
    }

    /** Whether lines of more than one delegation are shown. */
    public boolean isAcross() {
        return !caller.account().role().ofDelegation();
    }

    /** Last part of the message key of what the reader sees here. */
    public String getPart() {
        return isAcross() ? reader.getRole() : "delegation";
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor.strip();
    }

    /** What the lines that are shown are about. */
    public ChosenPart<TrailKind> getKind() {
        return kind;
    }
}
