package concord.names;

import concord.names.Reason.Kind;
import java.util.Optional;
import java.util.Set;

/** How two entries meet that quote one entry of the United Nations' list. */
final class ByReference {
    private ByReference() {}

    /** Told by two names, since a reference belongs to none. */
    static Meeting met(Facts ours, Facts theirs, NameVariant v, NameVariant w) {
        return first(ours.references(), theirs.references())
                .map(own -> new Meeting(Kind.SAME_REFERENCE, v, w, own, 1, Strength.SAME_REFERENCE))
                .orElseGet(() -> new Meeting(
                        Kind.REMARKED_REFERENCE,
                        v,
                        w,
                        first(ours.allReferences(), theirs.allReferences()).orElse(""),
                        1,
                        Strength.REMARKED_REFERENCE));
    }

    private static Optional<String> first(Set<String> ours, Set<String> theirs) {
        return ours.stream().filter(theirs::contains).min(String::compareTo);
    }
}
