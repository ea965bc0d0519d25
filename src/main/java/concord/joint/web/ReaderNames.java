package concord.joint.web;

import concord.caller.AccountPrincipal;
import concord.caller.Caller;
import concord.joint.JointEntry;
import concord.joint.Listing;
import concord.joint.OneName;
import concord.shared.Name;
import concord.shared.NameOrder;
import concord.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What one reader calls joint entries, and the order in which that reader finds them on every page. */
@RequestScoped
public class ReaderNames {
    @Inject
    Caller caller;

    @Inject
    Reader reader;

    /** The own delegation's name for it; else one that the reader can read. */
    public Name of(JointEntry row) {
        Optional<Name> own = caller.principal()
                .flatMap(AccountPrincipal::delegationId)
                .flatMap(delegation -> row.of(delegation).stream().findFirst())
                .map(Listing::primary);
        return own.orElseGet(() -> OneName.of(row.primaryNames(), reader.getLocale()));
    }

    /** By the reader's names. */
    public <T> List<T> sorted(List<T> all, Function<T, JointEntry> row) {
        return NameOrder.sorted(all, one -> of(row.apply(one)).text(), reader.getLocale());
    }
}
