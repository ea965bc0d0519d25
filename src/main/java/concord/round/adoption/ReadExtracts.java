package concord.round.adoption;

import concord.edition.EditionExtract;
import concord.round.terms.Rounds;
import concord.round.terms.TermsReaders;
import concord.security.Roles;
import concord.shared.NotThere;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The public extracts of editions, for everybody who has an account. Who reads them settles the round. */
@Stateless
@DenyAll
public class ReadExtracts {
    @Inject
    SettleRounds settle;

    @Inject
    Editions editions;

    @Inject
    Rounds rounds;

    /** What the latest round is about whose terms of reference observers may read. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public Optional<PublicTerms> terms() {
        return rounds.all().stream()
                .filter(round -> round.terms().readers() == TermsReaders.OBSERVERS)
                .findFirst()
                .map(PublicTerms::of);
    }

    /** The latest first. */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public List<EditionNotice> editions() {
        settle.settle();
        return editions.notices();
    }

    /** @throws NotThere if there is no edition of that number */
    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public EditionExtract extract(int number) {
        settle.settle();
        return editions.find(number).map(adopted -> adopted.edition().extract()).orElseThrow(NotThere::new);
    }
}
