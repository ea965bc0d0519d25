package concord.ownlist.web;

import concord.ownlist.EntryContent;
import concord.ownlist.Saving;
import concord.web.KeptFields;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One delegate's editing of one entry: what it began with, and what has become of it. */
public class Editing implements Serializable {
    private final @Nullable EntryContent base;
    private final EntryForm form;
    /** One's own text where others changed the same. */
    private @Nullable EntryContent mine;

    private List<Collision> collisions = List.of();

    private Editing(@Nullable EntryContent base, EntryForm form) {
        this.base = base;
        this.form = form;
    }

    static Editing ofNew() {
        return new Editing(null, EntryForm.blank());
    }

    static Editing of(EntryContent content) {
        return new Editing(content, EntryForm.of(content));
    }

    /** @throws concord.shared.Refusal if what the browser kept cannot be read */
    static Editing of(KeptFields kept) {
        EntryContent base = kept.readBase(EntryContent.class).orElse(null);
        return new Editing(base, new KeptForm(kept.read()).form());
    }

    /** @param theirs what is saved now: going on from it, saving meets no such conflict again */
    static Editing collided(EntryContent theirs, Saving saving) {
        Editing editing = new Editing(theirs, EntryForm.of(saving.content()));
        editing.mine = saving.content();
        editing.collisions = Collision.of(saving.conflicts());
        return editing;
    }

    /** Puts their text of a field into the form, or one's own back. */
    public void choose(Collision collision, boolean theirs) {
        EntryContent from = theirs ? base : mine;
        if (from != null) {
            form.take(collision, from);
            collision.choose(theirs);
        }
    }

    Optional<EntryContent> base() {
        return Optional.ofNullable(base);
    }

    public EntryForm getForm() {
        return form;
    }

    public List<Collision> getCollisions() {
        return collisions;
    }
}
