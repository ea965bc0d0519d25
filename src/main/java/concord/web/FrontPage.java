package concord.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** The landing page: what needs the reader by when, nearest deadline first. */
@Named
@RequestScoped
public class FrontPage {
    private static final Comparator<Need> FIRST = Comparator.comparing(
                    Need::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Need::kind);

    @Inject
    Instance<Needs> features;

    @Inject
    Reader reader;

    @Inject
    Pages pages;

    @Inject
    ShowNeeds show;

    @Inject
    When when;

    @Inject
    Clock clock;

    private final Once<List<NeedShown>> needs = new Once<>(() -> ask());

    /** Who has a one-time password replaces it first; who sees summaries alone begins with them. */
    public void open() {
        if (reader.isNewcomer()) {
            pages.redirect("/account/password.xhtml");
        } else if (reader.isObserver()) {
            pages.redirect("/summary/index.xhtml");
        }
    }

    private List<NeedShown> ask() {
        return features.stream()
                .flatMap(feature -> feature.needs().stream())
                .filter(need -> need.count() > 0)
                .sorted(FIRST)
                .map(show::need)
                .toList();
    }

    /** Those that something says by when. */
    public List<NeedShown> getDue() {
        return needs.get().stream().filter(need -> !need.due().isEmpty()).toList();
    }

    public List<NeedShown> getOther() {
        return needs.get().stream().filter(need -> need.due().isEmpty()).toList();
    }

    public int getCount() {
        return needs.get().size();
    }

    /** The day, with the day of the week. */
    public String getToday() {
        return when.today(clock.instant());
    }
}
