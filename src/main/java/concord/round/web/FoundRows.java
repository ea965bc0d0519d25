package concord.round.web;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Organisations that are looked for by name, to be named for a round's text. */
public class FoundRows implements Serializable {
    private String find = "";
    private List<ProposedShown> found = List.of();

    /** @param rows what was found, perhaps more than are shown */
    void take(List<ProposedShown> rows) {
        found = rows;
    }

    public List<ProposedShown> getShown() {
        return found.stream().limit(OpenRows.MOST).toList();
    }

    public boolean isMore() {
        return found.size() > OpenRows.MOST;
    }

    public String getFind() {
        return find;
    }

    public void setFind(@Nullable String find) {
        this.find = find == null ? "" : find;
    }
}
