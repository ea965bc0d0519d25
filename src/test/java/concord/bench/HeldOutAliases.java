package concord.bench;

import concord.bench.data.Data;
import concord.bench.data.OfacList;
import concord.bench.libraries.Ranking;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Aliases of OFAC's entities, each looked for after its own entity has lost it. */
final class HeldOutAliases {
    private static final int ASKED = 400;
    private static final long SEED = 2015;

    private record Alias(int entry, String text) {}

    private final List<Particulars> entities;
    private final List<Alias> asked;

    private HeldOutAliases(List<Particulars> entities) {
        this.entities = entities;
        List<Alias> aliases = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            for (Name name : entities.get(i).names()) {
                if (name.kind() == NameKind.ALSO_KNOWN_AS) {
                    aliases.add(new Alias(i, name.text()));
                }
            }
        }
        Collections.shuffle(aliases, new Random(SEED));
        asked = aliases.subList(0, ASKED);
    }

    static HeldOutAliases of(Data data) throws IOException {
        return new HeldOutAliases(OfacList.entities(data));
    }

    Places places(Ranking ranking) {
        ranking.fill(entities);
        Places places = new Places();
        for (Alias alias : asked) {
            String own = entities.get(alias.entry()).primaryName();
            places.add(alias.text(), own, alias.entry(), ranking.nearestWithout(alias.entry(), alias.text()));
        }
        return places;
    }
}
