package concord.ownlist.web;

import concord.ownlist.Seen;
import concord.ownlist.TableEntries;
import concord.web.Here;
import concord.web.Pages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What the others will see once it is tabled. The address names the entries, so that they survive a reload. */
@Named
@ViewScoped
public class TablePage implements Serializable {
    @Inject
    TableEntries tableEntries;

    @Inject
    DifferenceWords words;

    @Inject
    Here here;

    @Inject
    Pages pages;

    private List<PreviewCard> cards = List.of();
    private String address = "";

    public void load() {
        String[] ids = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("id", new String[0]);
        List<UUID> asked = Arrays.stream(ids).distinct().map(EntryId::of).toList();
        cards = tableEntries.preview(asked).stream()
                .map(entry -> PreviewCard.of(entry, words))
                .toList();
        address = here.getPath();
    }

    /** Tables what is news to the others; the rest was shown as left out. */
    public void table() {
        List<Seen> seen =
                cards.stream().filter(PreviewCard::news).map(PreviewCard::seen).toList();
        pages.done("list_table.done", tableEntries.table(seen));
        pages.redirect("/list/index.xhtml");
    }

    public List<PreviewCard> getCards() {
        return cards;
    }

    public long getCount() {
        return cards.stream().filter(PreviewCard::news).count();
    }

    /** Where the entries are shown as they are now. */
    public String getAddress() {
        return address;
    }
}
