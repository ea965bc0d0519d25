package concord.ownlist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.datatable.DataTable;

/** The table's component during one request: it alone knows which page it shows. */
@Named
@RequestScoped
public class OwnListTable {
    private @Nullable DataTable component;

    void toFirstPage() {
        if (component != null) {
            component.setFirst(0);
        }
    }

    public @Nullable DataTable getComponent() {
        return component;
    }

    public void setComponent(DataTable component) {
        this.component = component;
    }
}
