package concord.review;

import concord.correspondence.Correspondence;
import concord.correspondence.Opinion;
import concord.correspondence.Opinions;
import concord.joint.Held;
import concord.joint.JointList;
import concord.joint.Listing;
import concord.names.Pair;
import concord.shared.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What a judgement would connect or contradict, said before it is stored; a pure function of the joint list. */
final class Foresight {
    private Foresight() {}

    /** @param pair with the judging delegation's entry on the left */
    static List<Warning> of(JointList list, Held pair, Verdict verdict) {
        return switch (verdict) {
            case SAME -> connecting(list, pair);
            case DIFFERENT -> contradicting(pair);
            case UNSURE -> List.of();
        };
    }

    /** All that would stand in one row with the two, if the other delegation agreed. */
    private static List<Warning> connecting(JointList list, Held pair) {
        List<Listing> left = list.rowOf(pair.left().entryId()).orElseThrow().listings();
        List<Listing> right = list.rowOf(pair.right().entryId()).orElseThrow().listings();
        List<Warning> warnings = new ArrayList<>();
        for (Listing one : left.equals(right) ? List.of(pair.left()) : left) {
            for (Listing other : left.equals(right) ? List.of(pair.right()) : right) {
                warning(list, one, other, pair).ifPresent(warnings::add);
            }
        }
        return warnings;
    }

    private static Optional<Warning> warning(JointList list, Listing one, Listing other, Held judged) {
        if (one.delegationId().equals(other.delegationId())) {
            return Optional.of(new Warning(Warning.Kind.ONE_LIST, one, other, List.of()));
        }
        boolean itself = one.equals(judged.left()) && other.equals(judged.right());
        List<UUID> different = Stream.of(one, other)
                .filter(side -> saysDifferent(list, one, other, side))
                .map(Listing::delegationId)
                .filter(delegation ->
                        !itself || !delegation.equals(judged.left().delegationId()))
                .toList();
        boolean harmless = itself && !disputed(judged, Verdict.SAME);
        return different.isEmpty() || harmless
                ? Optional.empty()
                : Optional.of(new Warning(Warning.Kind.JUDGED_DIFFERENT, one, other, different));
    }

    private static boolean saysDifferent(JointList list, Listing one, Listing other, Listing side) {
        Pair<UUID> pair = Pair.of(one.versionId(), other.versionId());
        Opinions said = list.inForce().said().getOrDefault(pair, Opinions.NONE);
        return (pair.left().equals(side.versionId()) ? said.ofLeft() : said.ofRight())
                .map(Opinion::verdict)
                .filter(Verdict.DIFFERENT::equals)
                .isPresent();
    }

    private static List<Warning> contradicting(Held pair) {
        if (!disputed(pair, Verdict.DIFFERENT)) {
            return List.of();
        }
        boolean claimed = pair.said()
                .ofRight()
                .map(Opinion::verdict)
                .filter(Verdict.SAME::equals)
                .isPresent();
        return List.of(
                claimed
                        ? new Warning(
                                Warning.Kind.CLAIMED_SAME,
                                pair.left(),
                                pair.right(),
                                List.of(pair.right().delegationId()))
                        : new Warning(Warning.Kind.NAMES_SAME, pair.left(), pair.right(), List.of()));
    }

    private static boolean disputed(Held pair, Verdict verdict) {
        return Correspondence.ifLeftSaid(
                        verdict, pair.said(), pair.resemblance().band())
                == Correspondence.DISPUTED;
    }
}
