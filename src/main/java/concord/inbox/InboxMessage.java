package concord.inbox;

import concord.deed.DetailsColumn;
import concord.deed.Occurrence;
import concord.inbox.Notice.Addressees;
import concord.inbox.Notice.Raise;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one matter, for all whom it is addressed to. What asks something is asked once: when it happens again, it
 * is the same message anew. What only tells is kept as it was told, and what happens again is another message.
 */
@Entity
class InboxMessage {
    @Id
    @Column(columnDefinition = "char(36)")
    private String id;

    private String bundle;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Enumerated(EnumType.STRING)
    private Seats audience;

    private @Nullable UUID delegationId;
    private @Nullable UUID exceptId;
    private String actor;
    private @Nullable UUID byDelegationId;
    private Instant at;
    private @Nullable Instant due;
    private @Nullable Instant settledAt;
    private String subject = "";
    private String other = "";

    /** What it is about beside these two; a comma stands before and behind each. */
    @Column(columnDefinition = "text")
    private String further = "";

    private String deed;

    @Column(columnDefinition = "longtext")
    @Convert(converter = DetailsColumn.class)
    private Map<String, String> details;

    protected InboxMessage() {}

    InboxMessage(Raise raise, Occurrence happened, Bundle line) {
        id = id(raise, happened, line);
        raise(raise, happened, line);
    }

    /** The same for the same matter; of what only tells, in the same line. */
    static String id(Raise raise, Occurrence happened, Bundle line) {
        String matter = matter(raise, happened);
        return raise.kind().asks() ? matter : hash(matter + "|" + line.key());
    }

    /** The same for what it is about, whose deed it was, and whom it is for; whatever has become of it since. */
    static String matter(Raise raise, Occurrence happened) {
        return hash(String.join(
                "|",
                topic(raise.kind()).name(),
                String.join(",", raise.ids()),
                raise.to().only().map(UUID::toString).orElse(""),
                happened.delegation().map(UUID::toString).orElse("")));
    }

    private static String hash(String told) {
        return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static MessageKind topic(MessageKind kind) {
        return switch (kind) {
            case EXTENDED -> MessageKind.PROPOSED;
            case AGREED_WITHDRAWN -> MessageKind.WITHDRAWN;
            default -> kind;
        };
    }

    final void raise(Raise raise, Occurrence happened, Bundle line) {
        kind = raise.kind();
        audience = raise.to().audience();
        delegationId = raise.to().only().orElse(null);
        exceptId = raise.to().except().orElse(null);
        actor = happened.actor();
        byDelegationId = happened.delegation().orElse(null);
        at = raise.from();
        due = raise.due().orElse(null);
        settledAt = null;
        about(raise.ids());
        bundle = line.key();
        deed = happened.what().key();
        details = happened.what().details();
    }

    /** It is for others from now on: new for those, and no longer there for whom it was for. */
    void readdress(Addressees to, Instant now) {
        boolean same =
                audience == to.audience() && Optional.ofNullable(delegationId).equals(to.only());
        if (!same) {
            audience = to.audience();
            delegationId = to.only().orElse(null);
            at = now;
        }
    }

    private void about(List<String> ids) {
        subject = ids.get(0);
        other = ids.size() > 1 ? ids.get(1) : "";
        further = ids.size() > 2 ? "," + String.join(",", ids.subList(2, ids.size())) + "," : "";
    }

    /** One of the entries that it is about was withdrawn: it is about the others, and vanishes with the last one. */
    void withdraw(String entry, Instant now) {
        List<String> left = ids().stream().filter(id -> !id.equals(entry)).toList();
        if (left.isEmpty()) {
            settle(now);
        } else {
            about(left);
        }
    }

    void settle(Instant now) {
        settledAt = now;
    }

    Instant at() {
        return at;
    }

    boolean settled() {
        return settledAt != null;
    }

    String id() {
        return id;
    }

    MessageKind kind() {
        return kind;
    }

    List<String> ids() {
        return Stream.concat(Stream.of(subject, other), Arrays.stream(further.split(",")))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** The key of what happened. */
    String deed() {
        return deed;
    }

    /** What the sentence about it is filled with, by name. */
    Map<String, String> details() {
        return details;
    }
}
