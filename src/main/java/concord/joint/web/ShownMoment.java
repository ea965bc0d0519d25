package concord.joint.web;

import concord.joint.JointList;
import concord.shared.Refusal;
import concord.web.Text;
import concord.web.When;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The moment of which a page shows the joint list: the one in the address, else now. */
@Named
@ViewScoped
public class ShownMoment implements Serializable {
    @Inject
    JointNow now;

    @Inject
    Text text;

    @Inject
    When when;

    private @Nullable String at;
    private @Nullable Instant moment;

    /** @throws Refusal if what the address says is no moment, or one still to come */
    public void load() {
        if (isAsked()) {
            Instant meant = meant(Objects.requireNonNull(at).strip());
            now.asOf(meant);
            moment = meant;
        }
    }

    /** Whether the address asks for a moment, be it one or not. */
    public boolean isAsked() {
        return at != null && !at.isBlank();
    }

    /** A time without a zone is one in UTC. */
    private static Instant meant(String typed) {
        try {
            return typed.endsWith("Z")
                    ? Instant.parse(typed)
                    : LocalDateTime.parse(typed).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            Refusal refusal = new Refusal("joint_past.refusal.moment", typed);
            refusal.initCause(e);
            throw refusal;
        }
    }

    JointList list() {
        Instant then = moment;
        return then == null ? now.list() : now.asOf(then);
    }

    /** Null where now is shown. */
    @Nullable
    Instant moment() {
        return moment;
    }

    public boolean isPast() {
        return moment != null;
    }

    /** As the address says it; empty where now is shown. */
    public String getIso() {
        Instant then = moment;
        return then == null ? "" : then.toString();
    }

    /** The address of the list, without what is to be shown of it. */
    public String getPath() {
        return moment == null ? "/joint/index.xhtml" : "/joint/past.xhtml";
    }

    /** The same, ready for what is to be shown of it. */
    public String getAddress() {
        return moment == null ? getPath() + "?" : getPath() + "?at=" + moment + "&";
    }

    public String getTitle() {
        return text.of("joint_past.title", when.moment(moment));
    }

    public @Nullable String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = at;
    }
}
