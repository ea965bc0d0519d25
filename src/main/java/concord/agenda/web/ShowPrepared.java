package concord.agenda.web;

import com.ibm.icu.text.ListFormatter;
import concord.agenda.AgendaItem;
import concord.joint.Listing;
import concord.joint.web.ShowStandings;
import concord.joint.web.StandingShown;
import concord.joint.web.Wording;
import concord.position.Prepared;
import concord.position.SeenVersion;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a delegation has prepared on one organisation, as a page shows it. */
@RequestScoped
class ShowPrepared {
    @Inject
    ShowStandings standings;

    @Inject
    Wording wording;

    @Inject
    Text text;

    @Inject
    When when;

    List<PositionShown.Waiting> of(AgendaItem item) {
        return item.prepared().stream()
                .map(ready -> new PositionShown.Waiting(
                        ready.seen(),
                        said(item, ready),
                        Stream.concat(changed(item, ready), unfit(item, ready)).toList()))
                .toList();
    }

    private StandingShown said(AgendaItem item, Prepared ready) {
        String by = text.of("position.prepared_by", ready.by(), when.moment(ready.at()));
        String of = item.open().size() > 1 ? text.of("position.said_of", names(item, ready)) : "";
        return new StandingShown(by, of, standings.sentence(ready.statement()), ready.statement(), false, false);
    }

    /** That the row is no longer made of the entries on which it was prepared. */
    private Stream<String> unfit(AgendaItem item, Prepared ready) {
        Stream<String> joined = item.joined(ready).stream()
                .map(listing -> text.of(
                        "position.prepared_joined",
                        Wording.isolated(listing.primary().text())));
        long left = item.left(ready);
        return left == 0 ? joined : Stream.concat(joined, Stream.of(text.of("position.prepared_left", left)));
    }

    private Stream<String> changed(AgendaItem item, Prepared ready) {
        return item.open().stream()
                .flatMap(listing -> ready.before(listing.entryId(), listing.number()).stream()
                        .map(number -> text.of(
                                "position.prepared_before",
                                Wording.isolated(listing.primary().text()),
                                number,
                                listing.number())));
    }

    private String names(AgendaItem item, Prepared ready) {
        Set<UUID> on = ready.on().stream().map(SeenVersion::entryId).collect(Collectors.toSet());
        return ListFormatter.getInstance(wording.locale())
                .format(item.open().stream()
                        .filter(listing -> on.contains(listing.entryId()))
                        .map(Listing::primary)
                        .map(name -> Wording.isolated(name.text()))
                        .toList());
    }
}
