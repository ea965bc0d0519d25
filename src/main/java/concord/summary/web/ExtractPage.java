package concord.summary.web;

import concord.edition.EditionExtract;
import concord.round.adoption.ReadExtracts;
import concord.shared.Name;
import concord.shared.NameOrder;
import concord.shared.NotThere;
import concord.web.Ids;
import concord.web.PagedRows;
import concord.web.Reader;
import concord.web.ShownName;
import concord.web.Text;
import concord.web.When;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public extract of one edition. */
@Named
@ViewScoped
public class ExtractPage implements Serializable {
    @Inject
    ReadExtracts read;

    @Inject
    Reader reader;

    @Inject
    Text text;

    @Inject
    When when;

    private @Nullable String number;
    private String title = "";
    private String intro = "";
    private String hash = "";
    private List<Name> names = List.of();

    private final PagedRows<ShownName> agreed = PagedRows.of(() -> names, ShownName::of);

    /** @throws NotThere if there is none of that number */
    public void load() {
        EditionExtract extract = read.extract(Ids.number(number));
        names = extract.agreedNames().stream()
                .sorted(NameOrder.of(reader.getLocale()))
                .toList();
        title = text.of("rounds.edition", extract.number());
        hash = extract.hash();
        intro = text.of("summary.edition.intro", when.moment(extract.adoptedAt()), names.size());
    }

    public String getTitle() {
        return title;
    }

    public String getIntro() {
        return intro;
    }

    public String getHash() {
        return hash;
    }

    public PagedRows<ShownName> getAgreed() {
        return agreed;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }
}
