package concord.review.web;

import concord.joint.JointList;
import concord.joint.Listing;
import concord.joint.ReadJointList;
import concord.review.ReadReview;
import concord.shared.NotThere;
import concord.web.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which own entry could be what another delegation's entry is: for pairs that no resemblance has brought up. */
@Named
@ViewScoped
public class ChoosePage implements Serializable {
    @Inject
    ReadReview read;

    @Inject
    ReadJointList joint;

    @Inject
    ShowReview show;

    private String theirs = "";
    private String find = "";
    private @Nullable Side other;
    private List<Side> rows = List.of();

    public void load() {
        UUID id = Ids.of(theirs);
        JointList list = joint.list();
        Listing listing = list.listing(id).orElseThrow(NotThere::new);
        other = show.side(list, listing);
        rows = read.partners(id, find).stream().map(own -> show.side(list, own)).toList();
    }

    public @Nullable Side getOther() {
        return other;
    }

    public List<Side> getRows() {
        return rows;
    }

    public String getTheirs() {
        return theirs;
    }

    public void setTheirs(String theirs) {
        this.theirs = theirs;
    }

    public String getFind() {
        return find;
    }

    public void setFind(@Nullable String find) {
        this.find = find == null ? "" : find;
    }
}
