package concord.exchange;

import static concord.exchange.ListFiles.read;
import static concord.exchange.ListFiles.written;
import static org.assertj.core.api.Assertions.assertThat;

import concord.shared.AsSeen;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import concord.shared.PlainText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThousandNamesTest {
    private static final int COUNT = 1000;
    private static final String SPECIAL = "|\\\"';,=+-@ \t«»“”()@ar\u200C\u200D\u00A0";

    private final Random random = new Random(2015);

    @Test
    void a_thousand_names_in_any_characters_come_back() {
        List<ListRow> rows = new ArrayList<>();
        Set<String> known = new HashSet<>();
        while (rows.size() < COUNT) {
            String text = AsSeen.of(AsSeen.of(anything())).strip();
            if (PlainText.isVisible(text) && text.equals(AsSeen.of(text)) && known.add(text)) {
                rows.add(row(rows.size() + 2, text));
            }
        }

        ListReading reading = read(written(rows));

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.rows())
                .extracting(row -> row.particulars().names())
                .isEqualTo(rows.stream().map(row -> row.particulars().names()).toList());
    }

    /** Up to forty characters of any plane and script, and those that mean something to the format. */
    private String anything() {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(40);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(3) == 0) {
                text.append(SPECIAL.charAt(random.nextInt(SPECIAL.length())));
            } else {
                text.appendCodePoint(character());
            }
        }
        return text.toString();
    }

    private int character() {
        int codePoint;
        do {
            codePoint = random.nextInt(random.nextBoolean() ? 0x3000 : Character.MAX_CODE_POINT);
        } while (!Character.isDefined(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE
                || Character.getType(codePoint) == Character.LINE_SEPARATOR
                || Character.getType(codePoint) == Character.PARAGRAPH_SEPARATOR);
        return codePoint;
    }

    private static ListRow row(int line, String text) {
        Name primary = new Name(
                NameKind.PRIMARY, text, ListFiles.RECOGNITION.language(text), ListFiles.RECOGNITION.script(text));
        return new ListRow(line, Optional.empty(), new Particulars(List.of(primary), List.of(), List.of(), "", ""), "");
    }
}
