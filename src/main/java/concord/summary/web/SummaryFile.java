package concord.summary.web;

import concord.joint.Agreement;
import concord.summary.AgreedName;
import concord.summary.FrozenSummary;
import concord.summary.Share;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A released summary as a file: no more than its page shows, in both languages where it has words. Pure. */
final class SummaryFile {
    private SummaryFile() {}

    /** One line a number or a name: what it is, its English and its Russian name, how many. */
    static byte[] csv(FrozenSummary released) {
        StringWriter out = new StringWriter();
        try (CSVPrinter lines = new CSVPrinter(out, CSVFormat.RFC4180)) {
            lines.printRecord("what", "name_en", "name_ru", "number");
            lines.printRecord("summary", "", "", released.number());
            lines.printRecord("released_at", released.releasedAt(), "", "");
            lines.printRecord("delegations", "", "", released.summary().delegations());
            for (Agreement state : Agreement.ORDER) {
                lines.printRecord("state", state.key(), "", released.summary().rowsIn(state));
            }
            for (Share share : released.summary().shares()) {
                lines.printRecord(
                        "listed_by",
                        share.nameEn(),
                        share.nameRu(),
                        share.given().map(String::valueOf).orElse(""));
            }
            for (AgreedName name : released.summary().agreed()) {
                lines.printRecord(
                        "agreed", name.english().text(), name.russian().text(), "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] json(FrozenSummary released) {
        JsonObjectBuilder states = Json.createObjectBuilder();
        Agreement.ORDER.forEach(
                state -> states.add(state.key(), released.summary().rowsIn(state)));
        JsonArrayBuilder shares = Json.createArrayBuilder();
        released.summary().shares().forEach(share -> {
            JsonObjectBuilder one =
                    Json.createObjectBuilder().add("name_en", share.nameEn()).add("name_ru", share.nameRu());
            share.given().ifPresent(number -> one.add("organisations", number));
            shares.add(one);
        });
        JsonArrayBuilder agreed = Json.createArrayBuilder();
        released.summary()
                .agreed()
                .forEach(name -> agreed.add(Json.createObjectBuilder()
                        .add("name_en", name.english().text())
                        .add("name_ru", name.russian().text())));
        return Json.createObjectBuilder()
                .add("summary", released.number())
                .add("released_at", released.releasedAt().toString())
                .add("delegations", released.summary().delegations())
                .add("states", states)
                .add("listed_by", shares)
                .add("agreed", agreed)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
