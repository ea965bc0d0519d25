package concord.round.adoption;

import concord.edition.Assent;
import concord.edition.Listed;
import concord.edition.Organisation;
import concord.edition.Participant;
import concord.edition.Reservation;
import concord.joint.JointEntry;
import concord.joint.JointEntry.PartyStanding;
import concord.joint.JointEntry.Said;
import concord.joint.Listing;
import concord.joint.Party;
import concord.joint.PastList;
import concord.position.Position;
import concord.position.SeenVersion;
import concord.round.terms.Participants;
import concord.shared.Name;
import concord.shared.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** How an edition writes an adopted row: in texts that stand alone, by the codes of the delegations. */
final class AdoptedOrganisation {
    private final PastList past;
    private final Participants participants;
    private final Map<SeenVersion, Listing> read = new HashMap<>();

    /** @param read the versions that the text has */
    AdoptedOrganisation(PastList past, Participants participants, Collection<Listing> read) {
        this.past = past;
        this.participants = participants;
        read.forEach(listing -> this.read.put(new SeenVersion(listing.entryId(), listing.number()), listing));
    }

    Organisation of(AgreedSet.Adopted adopted) {
        JointEntry row = adopted.row();
        List<Listing> listings = adopted.read().entries().stream()
                .map(seen -> Objects.requireNonNull(read.get(seen)))
                .toList();
        boolean departed = listings.size() > participants.listings(row).size();
        return new Organisation(
                line(adopted.read().agreedName()),
                listings.stream().map(this::listed).toList(),
                row.standings().stream()
                        .collect(Collectors.toMap(
                                party -> party(party.delegationId()).code(), AdoptedOrganisation::stance)),
                reservations(row),
                row.presumed() || (departed && adopted.read().presumed()));
    }

    Participant named(Party party) {
        Party now = past.list().party(party.id()).orElse(party);
        return new Participant(now.code(), line(now.nameEn()), line(now.nameRu()));
    }

    private Listed listed(Listing listing) {
        List<Name> names = listing.particulars().names().stream()
                .map(AdoptedOrganisation::line)
                .toList();
        return new Listed(
                party(listing.delegationId()).code(),
                listing.entryId(),
                listing.number(),
                names.get(0),
                names.subList(1, names.size()));
    }

    private static Assent stance(PartyStanding party) {
        boolean bySilence =
                party.counting().map(Said::position).filter(Position::bySilence).isPresent();
        return switch (party.standing()) {
            case LISTED -> Assent.LISTED;
            case SUPPORT -> Assent.SUPPORT;
            case NO_OBJECTION -> bySilence ? Assent.NO_OBJECTION_BY_SILENCE : Assent.NO_OBJECTION;
            case SILENT -> Assent.NO_OBJECTION_BY_SILENCE;
            case HOLD, OBJECT -> throw new IllegalArgumentException("not agreed by " + party);
        };
    }

    /** Those of participants whose support counts, and those that delegations which have left made before. */
    private List<Reservation> reservations(JointEntry row) {
        List<Position> all = new ArrayList<>(row.reservations());
        for (Listing listing : row.listings()) {
            past.positions().at(listing.entryId()).stream()
                    .filter(position -> participants.departed(position.delegationId()))
                    .filter(position -> position.on().getOrDefault(listing.entryId(), 0) >= listing.substantive())
                    .forEach(all::add);
        }
        return all.stream().flatMap(position -> reservation(position).stream()).toList();
    }

    private Optional<Reservation> reservation(Position position) {
        String text = plain(position.statement().reservation());
        return past.list()
                .party(position.delegationId())
                .filter(party -> !text.isBlank())
                .map(party ->
                        new Reservation(party.code(), tag(position.statement().language()), text));
    }

    private Party party(UUID id) {
        return past.list()
                .party(id)
                .orElseThrow(() -> new IllegalArgumentException("has tabled nothing and stands to a row: " + id));
    }

    private static String tag(String language) {
        try {
            return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            return "und";
        }
    }

    private static Name line(Name name) {
        return new Name(name.kind(), line(name.text()), plain(name.language()), plain(name.script()));
    }

    private static String line(String text) {
        return plain(text).replaceAll("\\R+", " ").strip();
    }

    /** As texts of an edition have to be: nothing unseen that turns the text round it, no half of a character. */
    private static String plain(String text) {
        return PlainText.of(text)
                .codePoints()
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
