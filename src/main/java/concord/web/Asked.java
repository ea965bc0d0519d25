package concord.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page has read back and not done yet: one deed at a time. */
public class Asked implements Serializable {
    private String deed = "";
    private ArrayList<Object> about = new ArrayList<>();
    private @Nullable ReadBack readBack;

    /**
     * Reads a deed back in the place of what was read back before.
     *
     * @param deed last part of message keys
     * @param about what would be done: all that was typed or chosen, and all that the effect hangs on; each serializable
     */
    public void ask(String deed, List<?> about, ReadBack back) {
        this.deed = deed;
        this.about = new ArrayList<>(about);
        readBack = back;
    }

    /** Whether exactly that was read back. */
    public boolean isRead(String named, List<?> what) {
        return deed.equals(named) && about.equals(what);
    }

    /** Does nothing, and keeps what is typed. */
    public void leave() {
        deed = "";
        about = new ArrayList<>();
        readBack = null;
    }

    /** Empty while nothing is about to be done. */
    public String getDeed() {
        return deed;
    }

    /** Null while nothing is about to be done. */
    public @Nullable ReadBack getReadBack() {
        return readBack;
    }
}
