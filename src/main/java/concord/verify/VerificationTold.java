package concord.verify;

import concord.edition.Edition;
import concord.edition.Organisation;
import concord.edition.Participant;
import concord.edition.Verification;
import concord.edition.Verification.TriedInitial;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells in sentences what was found of one file. */
final class VerificationTold {
    private final Verification verification;
    private final Sentences sentences;

    private VerificationTold(Verification verification, Sentences sentences) {
        this.verification = verification;
        this.sentences = sentences;
    }

    static void to(Sentences sentences, Verification verification) {
        VerificationTold told = new VerificationTold(verification, sentences);
        verification
                .refusal()
                .ifPresentOrElse(
                        refusal -> sentences.tell(refusal.key(), refusal.args().toArray()), told::all);
    }

    private void all() {
        verification.edition().ifPresent(this::content);
        hashes();
        initials(verification.edition());
        sentences.tell(verification.holds() ? "verification.holds" : "verification.fails");
        if (verification.expected().isEmpty()) {
            sentences.tell("verification.compare");
        }
    }

    private void content(Edition edition) {
        sentences.tell(
                "verification.edition",
                edition.number(),
                edition.terms().title(),
                edition.adoptedAt().toString());
        sentences.tell("verification.participants", names(edition.participants()));
        if (!edition.departed().isEmpty()) {
            sentences.tell("verification.departed", names(edition.departed()));
        }
        sentences.tell("verification.organisations", edition.organisations().size());
        long presumed = edition.organisations().stream()
                .filter(Organisation::matchPresumed)
                .count();
        if (presumed > 0) {
            sentences.tell("verification.presumed", presumed);
        }
    }

    private void hashes() {
        verification.computed().ifPresent(hash -> sentences.tell("verification.computed", hash));
        compared(verification.stated(), "verification.stated.same", "verification.stated.other");
        compared(verification.expected(), "verification.expected.same", "verification.expected.other");
    }

    private void compared(Optional<String> hash, String same, String other) {
        if (hash.isPresent()) {
            sentences.tell(hash.equals(verification.computed()) ? same : other, hash.get());
        }
    }

    private void initials(Optional<Edition> edition) {
        if (verification.initials().isEmpty()) {
            sentences.tell("verification.initials.none");
        }
        for (TriedInitial tried : verification.initials()) {
            sentences.tell(
                    tried.stands() ? "verification.initials.stands" : "verification.initials.fallen",
                    edition.map(known -> known.nameOf(tried.initial().delegation(), sentences.reader()))
                            .orElse(tried.initial().delegation()),
                    tried.initial().by(),
                    tried.initial().at().toString(),
                    tried.initial().hash());
        }
    }

    private String names(List<Participant> delegations) {
        return delegations.stream()
                .map(delegation -> delegation.name(sentences.reader()) + " (" + delegation.code() + ")")
                .collect(Collectors.joining(", "));
    }
}
