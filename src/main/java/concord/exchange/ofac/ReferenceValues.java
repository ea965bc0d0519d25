package concord.exchange.ofac;

import concord.exchange.source.Element;
import concord.exchange.source.SourceKind;
import java.util.HashMap;
import java.util.Map;

/** What the numbers of the advanced XML mean, as the file itself says, or as they have meant since 2015. */
final class ReferenceValues {
    private static final String FORMER = "1401";
    private static final String PROGRAMME = "1";

    private final Map<String, String> partyTypes = new HashMap<>(Map.of("1", "Vessel", "2", "Aircraft"));
    private final Map<String, String> typesOfSubTypes = new HashMap<>(Map.of("1", "4", "2", "4", "3", "2", "4", "1"));
    private final Map<String, String> types = new HashMap<>(Map.of("1", "Individual", "2", "Entity"));
    private final Map<String, String> aliasTypes = new HashMap<>(Map.of(FORMER, "F.K.A."));
    private final Map<String, String> measures = new HashMap<>(Map.of(PROGRAMME, "Program"));
    private final Map<String, String> countries = new HashMap<>();

    void add(Element sets) {
        sets.all("PartySubTypeValues", "PartySubType").forEach(value -> {
            partyTypes.put(value.attribute("ID"), value.text());
            typesOfSubTypes.put(value.attribute("ID"), value.attribute("PartyTypeID"));
        });
        put(sets, types, "PartyTypeValues", "PartyType");
        put(sets, aliasTypes, "AliasTypeValues", "AliasType");
        put(sets, measures, "SanctionsTypeValues", "SanctionsType");
        put(sets, countries, "CountryValues", "Country");
    }

    private static void put(Element sets, Map<String, String> values, String set, String value) {
        sets.all(set, value).forEach(one -> values.put(one.attribute("ID"), one.text()));
    }

    /** A vessel or an aircraft by its sub-type, a person or an organisation by its type. */
    SourceKind kind(String subType) {
        SourceKind kind = Office.kind(partyTypes.getOrDefault(subType, "Unknown"));
        return kind == SourceKind.OTHER
                ? Office.kind(types.getOrDefault(typesOfSubTypes.getOrDefault(subType, ""), "Unknown"))
                : kind;
    }

    boolean isFormer(String aliasType) {
        return aliasTypes.getOrDefault(aliasType, "").startsWith("F");
    }

    boolean isProgramme(String measure) {
        return measures.getOrDefault(measure, "").equals("Program");
    }

    String country(String id) {
        return countries.getOrDefault(id, "");
    }
}
