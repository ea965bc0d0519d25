package concord.ownlist;

import concord.names.reading.SearchForm;
import concord.shared.NameOrder;
import concord.shared.Particulars;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** What an entry is found by and stands in order by: worked out of its particulars, and as good as they are. */
@Embeddable
class EntryIndex {
    /** Goes up with each change of what {@link SearchForm} makes of names. */
    private static final int FORMS = 2;

    /** By which rules this portal makes it; another one's is made anew when the portal starts. */
    static final String RULES = FORMS + " " + NameOrder.rules();

    @Column(columnDefinition = "mediumtext")
    private String searchForm;

    private String madeBy;
    private byte[] orderEn;
    private byte[] orderRu;

    protected EntryIndex() {}

    EntryIndex(Particulars particulars) {
        searchForm = SearchForm.of(particulars);
        madeBy = RULES;
        orderEn = NameOrder.place(particulars.primaryName(), Locale.ENGLISH);
        orderRu = NameOrder.place(particulars.primaryName(), Locale.forLanguageTag("ru"));
    }

    /** The property that puts a list in the order of a reader's names. */
    static String order(Locale reader) {
        return reader.getLanguage().equals("ru") ? "lookup.orderRu" : "lookup.orderEn";
    }
}
