package concord.ownlist.web;

import concord.ownlist.Choice;
import concord.ownlist.EntryDetail;
import concord.ownlist.EntryState;
import concord.ownlist.Seen;
import concord.ownlist.tabling.TableEntries;
import concord.shared.NameOrder;
import concord.shared.Refusal;
import concord.tabled.Adoptions.TextUnderSilence;
import concord.tabled.ChangeKind;
import concord.web.Here;
import concord.web.PagedRows;
import concord.web.Pages;
import concord.web.Paging;
import concord.web.Reader;
import concord.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the others will see once it is tabled, page by page. The address names the entries, so that they survive a
 * reload; which version of each is tabled is settled when the page is opened.
 */
@Named
@ViewScoped
public class TablePage implements Serializable {
    private static final int PAGE = 20;

    @Inject
    TableEntries tableEntries;

    @Inject
    DifferenceWords words;

    @Inject
    Reader reader;

    @Inject
    Here here;

    @Inject
    Pages pages;

    private String entries = "";
    private List<Choice> chosen = List.of();
    private String address = "";
    private final Map<UUID, String> kinds = new HashMap<>();

    private final PagedRows<PreviewCard> cards = new PagedRows<>(new PagedRows.Source<>() {
        @Override
        public long count() {
            return chosen.size();
        }

        @Override
        public List<PreviewCard> page(int first, int size) {
            List<UUID> shown = chosen.stream()
                    .skip(first)
                    .limit(size)
                    .map(choice -> choice.seen().id())
                    .toList();
            Optional<TextUnderSilence> text = tableEntries.underSilence();
            return tableEntries.preview(shown).stream()
                    .map(entry -> card(entry, text))
                    .toList();
        }
    });

    private PreviewCard card(EntryDetail entry, Optional<TextUnderSilence> text) {
        return PreviewCard.of(
                entry,
                words,
                text.filter(under -> under.entries().contains(entry.id()))
                        .map(TextUnderSilence::round)
                        .orElse(0));
    }

    public void load() {
        chosen = NameOrder.sorted(tableEntries.choose(EntryNumbers.read(entries)), Choice::name, reader.getLocale());
        address = here.getPath();
    }

    /** Tables what is news to the others; the rest was shown as left out. Of each change it must be said what it is. */
    public void table() {
        List<Choice> unsaid = unsaid();
        if (!unsaid.isEmpty()) {
            throw new Refusal(
                    "list_table.refusal.kind",
                    unsaid.size(),
                    Text.isolated(unsaid.get(0).name()));
        }
        List<Seen> seen = chosen.stream().filter(Choice::news).map(Choice::seen).toList();
        pages.done("list_table.done", tableEntries.table(seen, editorial()));
        pages.redirect("/list/index.xhtml");
    }

    /** Of all changes of which nothing is said yet. */
    public void sayOfOthers(ChangeKind kind) {
        unsaid().forEach(choice -> kinds.put(choice.seen().id(), kind.key()));
    }

    private List<Choice> unsaid() {
        return chosen.stream()
                .filter(choice -> choice.state() == EntryState.CHANGED)
                .filter(choice -> kinds.get(choice.seen().id()) == null)
                .toList();
    }

    /** How many changes want to be called one thing or the other and are not yet. */
    public int getUnsaid() {
        return unsaid().size();
    }

    private Set<UUID> editorial() {
        return chosen.stream()
                .map(choice -> choice.seen().id())
                .filter(id -> ChangeKind.EDITORIAL.key().equals(kinds.get(id)))
                .collect(Collectors.toSet());
    }

    /** The key of the kind of change that each is said to be, by the id of the entry; nothing is said beforehand. */
    public Map<UUID, String> getKinds() {
        return kinds;
    }

    public List<ChangeKind> getChangeKinds() {
        return List.of(ChangeKind.SUBSTANTIVE, ChangeKind.EDITORIAL);
    }

    public PagedRows<PreviewCard> getCards() {
        return cards;
    }

    /** What will be tabled, where the preview has several pages: whoever tables sees all of it, by name. */
    public List<String> getAll() {
        return chosen.size() <= PAGE
                ? List.of()
                : chosen.stream().filter(Choice::news).map(Choice::name).toList();
    }

    public int getPage() {
        Paging paging = cards.getPaging();
        return paging.printed() ? paging.size() : PAGE;
    }

    public boolean isBlank() {
        return chosen.isEmpty();
    }

    public long getCount() {
        return chosen.stream().filter(Choice::news).count();
    }

    /** Where the entries are shown as they are now. */
    public String getAddress() {
        return address;
    }

    public String getEntries() {
        return entries;
    }

    public void setEntries(String entries) {
        this.entries = entries;
    }
}
