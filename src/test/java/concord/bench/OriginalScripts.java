package concord.bench;

import concord.bench.data.Data;
import concord.bench.data.UnitedNationsList;
import concord.bench.data.UnitedNationsList.Entity;
import concord.bench.libraries.Ranking;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.io.IOException;
import java.util.List;

/** Each name of the UN's entities in its own script, looked for among the Latin names of all of them. */
record OriginalScripts(List<Entity> entities) {
    static OriginalScripts of(Data data) throws IOException {
        return new OriginalScripts(UnitedNationsList.read(data.unitedNations()).entities());
    }

    Places places(Ranking ranking) {
        ranking.fill(entities.stream().map(entity -> latin(entity.latin())).toList());
        Places places = new Places();
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            if (!entity.original().isEmpty()) {
                places.add(entity.original(), entity.latin().primaryName(), i, ranking.nearest(entity.original()));
            }
        }
        return places;
    }

    /** Some aliases are in another script too. */
    private static Particulars latin(Particulars entry) {
        List<Name> names = entry.names().stream()
                .filter(name -> name.kind() == NameKind.PRIMARY || name.script().equals("Latn"))
                .toList();
        return new Particulars(names, entry.designations(), List.of(), "", "");
    }
}
