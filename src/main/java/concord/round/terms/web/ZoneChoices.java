package concord.round.terms.web;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import concord.web.Reader;
import concord.web.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The time zones that the chair chooses from: places as Unicode names them, by continent, with their distance from UTC. */
@ApplicationScoped
class ZoneChoices {
    private static final String UTC = "UTC";
    private static final int MINUTES = 60;

    @Inject
    Clock clock;

    @Inject
    Reader reader;

    @Inject
    Text text;

    List<SelectItem> all() {
        Collator order = Collator.getInstance(reader.getLocale());
        Map<String, List<SelectItem>> groups = new TreeMap<>(order::compare);
        for (String id : places()) {
            groups.computeIfAbsent(continent(id), any -> new ArrayList<>()).add(new SelectItem(id, named(id)));
        }
        List<SelectItem> choices = new ArrayList<>();
        choices.add(new SelectItem(UTC, named(UTC)));
        groups.forEach((continent, places) -> choices.add(new SelectItemGroup(
                continent,
                "",
                false,
                places.stream()
                        .sorted((one, other) -> order.compare(one.getLabel(), other.getLabel()))
                        .toArray(SelectItem[]::new))));
        return choices;
    }

    /** “Vienna, 1 hour ahead of UTC now”. */
    String named(String zone) {
        int minutes = ZoneId.of(zone).getRules().getOffset(now()).getTotalSeconds() / MINUTES;
        String sense = minutes == 0 ? "same" : minutes > 0 ? "ahead" : "behind";
        int away = Math.abs(minutes);
        return text.of("terms.zone." + sense, city(zone), away / MINUTES, away % MINUTES);
    }

    private String city(String zone) {
        String known = names(reader.getLocale()).getExemplarLocationName(zone);
        return known == null || zone.equals(UTC) ? zone : known;
    }

    private static TimeZoneNames names(Locale locale) {
        return TimeZoneNames.getInstance(locale);
    }

    private Instant now() {
        return clock.instant();
    }

    private String continent(String id) {
        return text.of("terms.continent." + id.substring(0, id.indexOf('/')).toLowerCase(Locale.ROOT));
    }

    private static Set<String> places() {
        Set<String> known = ZoneId.getAvailableZoneIds();
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .filter(id -> id.contains("/") && known.contains(id))
                .collect(Collectors.toSet());
    }
}
