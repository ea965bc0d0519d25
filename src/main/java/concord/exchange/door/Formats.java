package concord.exchange.door;

import concord.exchange.canada.RegulationXml;
import concord.exchange.eu.UnionCsv;
import concord.exchange.eu.UnionXml;
import concord.exchange.ofac.AdvancedXml;
import concord.exchange.ofac.SdnCsv;
import concord.exchange.ofac.SdnXml;
import concord.exchange.open.FollowTheMoney;
import concord.exchange.open.TargetsCsv;
import concord.exchange.russia.MirrorJson;
import concord.exchange.russia.PublishedText;
import concord.exchange.source.Head;
import concord.exchange.source.SourceFormat;
import concord.exchange.uk.ConListCsv;
import concord.exchange.uk.KingdomXml;
import concord.exchange.un.UnitedNationsXml;
import java.util.List;
import java.util.Optional;

/** All formats in which lists come from outside; what could be taken for several of them is the first. */
final class Formats {
    private static final List<SourceFormat> ALL = List.of(
            new UnitedNationsXml(),
            new SdnXml(),
            new AdvancedXml(),
            new UnionXml(),
            new KingdomXml(),
            new RegulationXml(),
            new MirrorJson(),
            new FollowTheMoney(),
            new OwnCsv(),
            new UnionCsv(),
            new ConListCsv(),
            new TargetsCsv(),
            new CollectedCsv(),
            new SdnCsv(),
            new PublishedText());

    private Formats() {}

    static Optional<SourceFormat> of(Head head) {
        return ALL.stream().filter(format -> format.recognises(head)).findFirst();
    }
}
