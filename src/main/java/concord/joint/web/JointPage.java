package concord.joint.web;

import concord.caller.AccountPrincipal;
import concord.caller.Caller;
import concord.joint.Agreement;
import concord.joint.JointEntry;
import concord.joint.JointList;
import concord.web.PagedRows;
import concord.web.Text;
import concord.web.When;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The joint list; what of it is shown stands in the address. */
@Named
@ViewScoped
public class JointPage implements Serializable {
    @Inject
    ShownMoment moment;

    @Inject
    ShowRows show;

    @Inject
    ReaderNames names;

    @Inject
    Caller caller;

    @Inject
    Text text;

    @Inject
    When when;

    private @Nullable String find;
    private @Nullable String state;
    private @Nullable String by;

    private JointRows rows;

    @PostConstruct
    void open() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        rows = new JointRows(
                PagedRows.known(this::found, row -> show.row(moment.list(), row)),
                asked.getOrDefault("sort", ""),
                asked.getOrDefault("order", ""));
    }

    private List<JointEntry> found() {
        return rows.sorted(names.sorted(filter().of(moment.list()), Function.identity()));
    }

    JointFilter filter() {
        return new JointFilter(given(find), given(state), given(by));
    }

    private static String given(@Nullable String value) {
        return value == null || value.equals(Option.ANY) ? "" : value;
    }

    public JointRows getRows() {
        return rows;
    }

    public boolean isFiltered() {
        return !filter().isEmpty();
    }

    public boolean isBlank() {
        return moment.list().entries().isEmpty();
    }

    public String getIntro() {
        JointList list = moment.list();
        String key = moment.isPast() ? "joint_past.intro" : "joint.intro";
        String latest = when.moment(list.revision().at());
        return text.of(key, list.openParties().size(), list.entriesOnTable(), latest);
    }

    /** How many matched rows wait for the reader's delegation to confirm them; of the past none does. */
    public long getConfirming() {
        return caller.principal()
                .flatMap(AccountPrincipal::delegationId)
                .filter(own -> !moment.isPast())
                .map(own -> moment.list().in(Agreement.MATCHED).stream()
                        .filter(row -> row.confirming().contains(own))
                        .count())
                .orElse(0L);
    }

    /** Whether the reader has an own list, and so an own name for what is on it. */
    public boolean isOfDelegation() {
        return caller.principal().flatMap(AccountPrincipal::delegationId).isPresent();
    }

    public @Nullable String getFind() {
        return find;
    }

    public void setFind(@Nullable String find) {
        this.find = find;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public @Nullable String getBy() {
        return by;
    }

    public void setBy(@Nullable String by) {
        this.by = by;
    }
}
