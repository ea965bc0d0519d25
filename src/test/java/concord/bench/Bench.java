package concord.bench;

import concord.bench.data.Data;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How well and how fast organisations are recognised, measured: {@code mvn -Pbench -Dconcord.data=FOLDER}. The tables go
 * to standard output and to {@code target/benchmarks.md}, what goes on meanwhile to standard error. With
 * {@code -Dbench.parts=quality,libraries} only these parts are measured.
 */
final class Bench {
    private static final Path WRITTEN = Path.of("target", "benchmarks.md");

    private Bench() {}

    /** A part of the tables, as Markdown. */
    interface Part {
        String measured() throws IOException, InterruptedException;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Optional<Data> data = Data.given();
        if (data.isEmpty()) {
            System.err.println(
                    "Name the folder that holds lists, truth and official: mvn -Pbench -Dconcord.data=FOLDER");
            System.exit(1);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // where libraries speak to
        StringBuilder all = new StringBuilder(Machine.described()).append("\n\n");
        for (Map.Entry<String, Part> part : asked(parts(data.get())).entrySet()) {
            System.err.println("measuring: " + part.getKey());
            Stopwatch watch = new Stopwatch();
            all.append(part.getValue().measured()).append('\n');
            System.err.println("  took " + WrittenFigure.number(watch.seconds(), 0) + " s");
        }
        out.print(all);
        Files.writeString(WRITTEN, all);
    }

    private static Map<String, Part> parts(Data data) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("quality", new Quality(data));
        parts.put("cases", new Cases(data));
        parts.put("languages", new ByLanguage());
        parts.put("libraries", new Libraries(data));
        parts.put("one", new OneComparison(data));
        parts.put("brute", new BruteForce(data));
        parts.put("lists", new ManyLists());
        parts.put("doubling", new Doubling());
        parts.put("change", new Changes());
        parts.put("crowd", new Crowd());
        return parts;
    }

    private static Map<String, Part> asked(Map<String, Part> parts) {
        String asked = System.getProperty("bench.parts", "");
        if (!asked.isBlank()) {
            parts.keySet().retainAll(Arrays.asList(asked.split(",")));
        }
        return parts;
    }
}
