package concord.summary;

import concord.joint.AgreedExtracts;
import concord.security.Roles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;

/** The summary, for everybody who has an account. */
@Stateless
@DenyAll
public class ReadSummary {
    @Inject
    AgreedExtracts extracts;

    @RolesAllowed({Roles.DELEGATE, Roles.CHAIR, Roles.OBSERVER, Roles.ADMINISTRATOR})
    public Summary summary(Locale reader) {
        return Summary.of(extracts.current(), reader);
    }
}
