package concord.comment.web;

import concord.caller.Caller;
import concord.comment.Comment;
import concord.comment.CommentPart;
import concord.comment.ReadComments;
import concord.comment.WriteComments;
import concord.web.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** What was written of the entries of a row, as far as it is for the reader: a part of it, the newest last. */
@Named
@ViewScoped
public class CommentsPage implements Serializable {
    private static final int SIZE = 20;

    @Inject
    ReadComments read;

    @Inject
    WriteComments write;

    @Inject
    FindCommented find;

    @Inject
    ShowComments show;

    @Inject
    Caller caller;

    private String id = "";
    private CommentedEntries entries = new CommentedEntries(true, List.of());
    private List<CommentShown> thread = List.of();
    private int first;
    private boolean earlier;

    /** Asks for what is there now, also after the row has changed. */
    public void load() {
        entries = find.with(Ids.of(id));
        List<Comment> latestFirst = read.page(new CommentPart(entries.ids(), first, SIZE + 1));
        earlier = latestFirst.size() > SIZE;
        List<CommentShown> shown = new ArrayList<>(latestFirst.stream()
                .limit(SIZE)
                .map(comment -> show.shown(comment, entries))
                .toList());
        Collections.reverse(shown);
        thread = shown;
    }

    /** Shows what was written last. */
    void loadLatest() {
        first = 0;
        load();
    }

    public void goEarlier() {
        first += SIZE;
        load();
    }

    public void goLater() {
        first = Math.max(0, first - SIZE);
        load();
    }

    public void retract(UUID comment) {
        write.retract(comment);
        load();
    }

    CommentedEntries entries() {
        return entries;
    }

    public List<CommentShown> getThread() {
        return thread;
    }

    public boolean isEarlier() {
        return earlier;
    }

    public boolean isLater() {
        return first > 0;
    }

    /** Whether the reader can write here: a delegation can, the chair reads. */
    public boolean isWriter() {
        return caller.account().role().ofDelegation();
    }

    /** Whose browser it is, for what is told to one delegation alone. */
    public String getListener() {
        return caller.account().delegationId().map(UUID::toString).orElse("-");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
