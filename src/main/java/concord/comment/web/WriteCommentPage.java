package concord.comment.web;

import concord.comment.ReadComments;
import concord.comment.Subject;
import concord.comment.WriteComments;
import concord.web.Ids;
import concord.web.KeptFields;
import concord.web.Pages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The form below the comments: first who will read it, then what. */
@Named
@ViewScoped
public class WriteCommentPage implements Serializable {
    @Inject
    ReadComments read;

    @Inject
    WriteComments write;

    @Inject
    CommentsPage page;

    @Inject
    FindCommented find;

    @Inject
    ShowComments show;

    @Inject
    Pages pages;

    private CommentForm form = new CommentForm();
    private List<Choosable> addressees = List.of();
    private CommentedEntries about = new CommentedEntries(true, List.of());
    private final KeptFields kept = new KeptFields();
    private int saves;

    public void load() {
        if (page.isWriter()) {
            addressees = read.addressees().stream()
                    .map(one -> new Choosable(one.id().toString(), show.name(one)))
                    .toList();
        }
    }

    /** From here on it can be typed, and for nobody else. */
    public void choose() {
        about = find.with(Ids.of(page.getId()));
        form.open(about.all().get(0).id().toString());
        saves++;
    }

    /** Where the row has changed meanwhile, the comment is with its entry, and so is its writer from now on. */
    public void send() {
        write.write(form.comment());
        UUID entry = Ids.of(form.getEntry());
        CommentedEntries now = find.with(Ids.of(page.getId()));
        if (now.has(entry) && now.standing() == about.standing()) {
            close();
            page.loadLatest();
            pages.done("comment.done.sent");
        } else {
            FacesContext.getCurrentInstance().getExternalContext().getFlash().put("saved", getKeepKey());
            pages.done(find.stands(entry) ? "comment.done.moved" : "comment.done.withdrawn");
            pages.redirect("/joint/entry.xhtml?id=" + entry);
        }
    }

    /** Without sending anything. */
    public void close() {
        form = new CommentForm();
        saves++;
    }

    /** Puts back what the browser kept of a page that got lost. */
    public void putBack() {
        form = CommentForm.of(kept.read());
        about = find.with(Ids.of(page.getId()));
    }

    public CommentForm getForm() {
        return form;
    }

    public List<Choosable> getAddressees() {
        return addressees;
    }

    /** Entries of which it can speak; the page asks only where there are several. */
    public List<Choosable> getEntries() {
        return about.all().stream()
                .map(one -> new Choosable(one.id().toString(), show.label(one)))
                .toList();
    }

    public List<Subject> getSubjects() {
        return List.of(Subject.values());
    }

    /** The one other delegation's name; empty unless it is to one. */
    public String getAddressee() {
        return addressees.stream()
                .filter(one -> one.value().equals(form.getAudience()))
                .map(Choosable::label)
                .findFirst()
                .orElse("");
    }

    /** Under which the browser keeps what is typed. */
    public String getKeepKey() {
        return "comment:" + page.getId();
    }

    /** Rises whenever the form begins anew, so that the browser knows that it need keep nothing. */
    public int getSaves() {
        return saves;
    }

    public KeptFields getKept() {
        return kept;
    }
}
