package concord.agenda.web;

import concord.position.RowStatement;
import concord.position.SeenRow;
import concord.web.ReadBack;
import java.io.Serializable;
import java.util.List;

/**
 * What is about to be done with many rows.
 *
 * @param each what is to be said of each, by the row as it was read back; or what is to be discarded
 */
record ManyAsked(ManyDeed deed, List<Each> each, ReadBack readBack) implements Serializable {
    /** @param key of the row */
    record Each(String key, String name, RowStatement said) implements Serializable {
        SeenRow row() {
            return said.row();
        }
    }

    List<RowStatement> said() {
        return each.stream().map(Each::said).toList();
    }

    List<SeenRow> rows() {
        return each.stream().map(Each::row).toList();
    }

    /** Those that are no longer as they were read back. */
    List<Each> without(List<SeenRow> now) {
        return each.stream().filter(one -> !now.contains(one.row())).toList();
    }

    /** Those whose rows are among some. */
    List<Each> among(List<SeenRow> rows) {
        return each.stream().filter(one -> rows.contains(one.row())).toList();
    }
}
