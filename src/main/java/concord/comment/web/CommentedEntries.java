package concord.comment.web;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The tabled entries that one page is about.
 *
 * @param standing whether they are on the table; else the page is about one that was withdrawn
 */
record CommentedEntries(boolean standing, List<One> all) implements Serializable {
    /** @param delegation whose it is; empty, as its name is, where it was withdrawn */
    record One(UUID id, String delegation, String name) implements Serializable {}

    Set<UUID> ids() {
        return all.stream().map(One::id).collect(Collectors.toSet());
    }

    boolean has(UUID entryId) {
        return ids().contains(entryId);
    }
}
