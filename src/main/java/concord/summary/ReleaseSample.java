package concord.summary;

import concord.caller.TellDeeds;
import concord.deed.AboutSummary.SummaryReleased;
import concord.deed.Occurrence;
import concord.joint.Tallies;
import concord.joint.Tally;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** At the first start with samples, so that the sample observer sees something: a first summary of what they come to. */
@Singleton
@Startup
@DependsOn("LoadSamples")
public class ReleaseSample {
    @Inject
    @ConfigProperty(name = "concord.samples", defaultValue = "false")
    boolean samples;

    @Inject
    Clock clock;

    @Inject
    Tallies tallies;

    @Inject
    ReleasedSummaries released;

    @Inject
    TellDeeds tell;

    @PostConstruct
    void release() {
        if (samples && released.count() == 0) {
            Tally tally = tallies.tally();
            Instant now = clock.instant();
            released.add(new ReleasedSummary(1, Summary.of(tally), tally.revision(), Occurrence.PORTAL, now));
            tell.doneByPortal(Optional.empty(), new SummaryReleased(1), now);
        }
    }
}
