package concord.exchange.russia;

import concord.exchange.naming.RussianNames;
import concord.exchange.source.Gathering;
import concord.shared.NameKind;

/** An entry of the federal list: the wording of the court is its name, whatever names stand within. */
final class FederalList {
    /** As the list says; who keeps it decides nothing. */
    static final String PROGRAMME = "Единый федеральный список";

    private FederalList() {}

    static Gathering entry(int line, String number, String official) {
        return new Gathering(line, number)
                .exactly(NameKind.PRIMARY, official, "")
                .found(RussianNames.within(official));
    }
}
