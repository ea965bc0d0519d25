package concord.round.adoption;

import concord.edition.EditionExtract;
import concord.security.Roles;
import concord.shared.NotThere;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The public extracts of editions, for everybody who has an account. Who reads them settles the round. */
@Stateless
@DenyAll
public class ReadExtracts {
    @Inject
    SettleRounds settle;

    @Inject
    Editions editions;

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
