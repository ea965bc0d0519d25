package concord.comment.web;

import concord.comment.NewComment;
import concord.comment.Subject;
import concord.shared.Audience;
import concord.shared.Refusal;
import concord.web.Ids;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is typed of a comment. It can be typed only once it is chosen who will read it, which then stays as it is. */
public class CommentForm implements Serializable {
    /** What stands in the choice of the audience where it is no other delegation's id. */
    static final String OWN = "own";

    static final String ALL = "all";

    private String choice = "";
    private String audience = "";
    private String entry = "";
    private Subject subject = Subject.ENTRY;
    private String text = "";

    /** @throws Refusal if nothing is chosen */
    void open(String firstEntry) {
        if (choice.isEmpty()) {
            throw new Refusal("comment.refusal.audience");
        }
        audience = choice;
        entry = firstEntry;
    }

    /** As a browser kept it of a page that got lost; what is missing is as in an empty form. */
    static CommentForm of(Map<String, String> kept) {
        CommentForm form = new CommentForm();
        form.audience = field(kept, "audience");
        form.choice = form.audience;
        form.entry = field(kept, "entry");
        form.text = field(kept, "text");
        form.subject = Stream.of(Subject.values())
                .filter(known -> known.name().equals(field(kept, "subject")))
                .findFirst()
                .orElse(Subject.ENTRY);
        return form;
    }

    private static String field(Map<String, String> kept, String name) {
        return Objects.requireNonNullElse(kept.get(name), "");
    }

    /** @throws Refusal if nothing is said, or too much */
    NewComment comment() {
        return new NewComment(
                Ids.of(entry),
                subject,
                kind(),
                Optional.of(audience).filter(this::isOne).map(Ids::of),
                text);
    }

    private Audience kind() {
        return switch (audience) {
            case OWN -> Audience.OWN;
            case ALL -> Audience.ALL;
            default -> Audience.ONE;
        };
    }

    private boolean isOne(String chosen) {
        return !chosen.equals(OWN) && !chosen.equals(ALL);
    }

    public boolean isOpen() {
        return !audience.isEmpty();
    }

    /** Who will read it: “own”, “all” or another delegation's id; empty until it is chosen. */
    public String getAudience() {
        return audience;
    }

    /** Last part of message keys. */
    public String getKind() {
        return kind().key();
    }

    public String getChoice() {
        return choice;
    }

    /** @param choice null where the menu's first line stands, which chooses nothing */
    public void setChoice(@Nullable String choice) {
        this.choice = Objects.requireNonNullElse(choice, "");
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
    }

    public Subject getSubject() {
        return subject;
    }

    public void setSubject(Subject subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
