package concord.round.terms;

import concord.caller.Caller;
import concord.joint.JointList;
import concord.joint.Party;
import concord.joint.ReadJointList;
import concord.security.Role;
import concord.security.Roles;
import concord.shared.NotThere;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Terms of reference, for those who sit at the table; what was never circulated, for the chair alone. */
@Stateless
@DenyAll
public class ReadTerms {
    private static final Set<TermsState> NEVER_CIRCULATED = Set.of(TermsState.DRAFT, TermsState.DISCARDED);

    @Inject
    Caller caller;

    @Inject
    AllTerms all;

    @Inject
    ReadJointList joint;

    /** Those that wait to be circulated, or to be accepted. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public Optional<TermsView> current() {
        return all.current().filter(this::isReadable).map(this::view);
    }

    /** @throws NotThere if there are none of this id, or none that the caller may know of */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR})
    public TermsView terms(UUID id) {
        return all.find(id).filter(this::isReadable).map(this::view).orElseThrow(NotThere::new);
    }

    private boolean isReadable(TermsOfReference terms) {
        return caller.account().role() == Role.CHAIR || !NEVER_CIRCULATED.contains(terms.state());
    }

    private TermsView view(TermsOfReference terms) {
        JointList list = joint.list();
        List<Party> counting = list.openParties();
        return new TermsView(
                terms.id(),
                terms.version(),
                terms.state(),
                terms.terms(),
                terms.state() == TermsState.DRAFT ? counting : terms.asked(),
                counting,
                all.answers(terms.id()).stream().map(ReadTerms::answer).toList(),
                terms.circulatedAt(),
                terms.roundId());
    }

    private static TermsView.Answer answer(TermsAnswer answer) {
        return new TermsView.Answer(answer.delegationId(), answer.accepted(), answer.text(), answer.answeredAt());
    }
}
