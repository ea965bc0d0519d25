package concord.summary.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.joint.Agreement;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.summary.AgreedName;
import concord.summary.FrozenSummary;
import concord.summary.Share;
import concord.summary.Summary;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryFileTest {
    private static final FrozenSummary RELEASED = new FrozenSummary(
            2,
            Instant.parse("2015-12-15T09:00:00Z"),
            new Summary(
                    2,
                    Map.of(Agreement.AGREED, 1, Agreement.MATCHED, 8),
                    0,
                    List.of(new AgreedName(name("The “Base”, so called"), name("«База»"))),
                    List.of(new Share("United States", "США", 86), new Share("Elsewhere", "Другая", null))));

    @Test
    void a_table_says_each_number_and_each_name_and_nothing_where_a_number_is_withheld() {
        assertThat(new String(SummaryFile.csv(RELEASED), StandardCharsets.UTF_8).lines())
                .contains(
                        "summary,,,2",
                        "released_at,2015-12-15T09:00:00Z,,",
                        "state,agreed,,1",
                        "state,matched,,8",
                        "state,contested,,0",
                        "listed_by,United States,США,86",
                        "listed_by,Elsewhere,Другая,",
                        "agreed,\"The “Base”, so called\",«База»,");
    }

    @Test
    void json_says_the_same() {
        JsonObject said = Json.createReader(new ByteArrayInputStream(SummaryFile.json(RELEASED)))
                .readObject();

        assertThat(said.getInt("summary")).isEqualTo(2);
        assertThat(said.getJsonObject("states").getInt("matched")).isEqualTo(8);
        assertThat(said.getJsonArray("listed_by").getJsonObject(0).getInt("organisations"))
                .isEqualTo(86);
        assertThat(said.getJsonArray("listed_by").getJsonObject(1)).doesNotContainKey("organisations");
        assertThat(said.getJsonArray("agreed").getJsonObject(0).getString("name_ru"))
                .isEqualTo("«База»");
    }

    private static Name name(String text) {
        return new Name(NameKind.PRIMARY, text, "und", "Zyyy");
    }
}
