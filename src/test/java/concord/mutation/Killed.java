package concord.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Prints how many of the mutants of each class the tests have killed, and which have survived. Fails if too many did:
 * PIT's own threshold would end the build before anybody saw which.
 *
 * <pre>mvn -Pmutation</pre>
 */
public final class Killed {
    private static final double LEAST = 90;

    private Killed() {}

    private record Mutant(String in, String method, String line, String what, boolean killed) {
        static Mutant of(Element told) {
            return new Mutant(
                    text(told, "mutatedClass").replaceFirst("^concord\\.", "").replaceFirst("\\$.*", ""),
                    text(told, "mutatedMethod"),
                    text(told, "lineNumber"),
                    text(told, "description"),
                    Boolean.parseBoolean(told.getAttribute("detected")));
        }

        String told() {
            return "survived: %s.%s, line %s: %s".formatted(in, method, line, what);
        }

        private static String text(Element told, String part) {
            return told.getElementsByTagName(part).item(0).getTextContent();
        }
    }

    /** @param args the report of PIT as XML */
    public static void main(String[] args) throws Exception {
        List<Mutant> all = read(Path.of(args[0]));
        Map<String, List<Mutant>> byClass = new TreeMap<>();
        all.forEach(mutant ->
                byClass.computeIfAbsent(mutant.in(), any -> new ArrayList<>()).add(mutant));
        System.out.println("\n| class | mutants | killed | % |\n|---|---|---|---|");
        byClass.forEach((name, mutants) -> System.out.println(row("`" + name + "`", mutants)));
        System.out.println(row("all", all) + "\n");
        all.stream().filter(mutant -> !mutant.killed()).map(Mutant::told).forEach(System.out::println);
        if (percent(all) < LEAST) {
            throw new IllegalStateException("fewer than " + LEAST + " % of the mutants were killed");
        }
    }

    private static List<Mutant> read(Path report) throws Exception {
        NodeList told = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("mutation");
        List<Mutant> all = new ArrayList<>();
        for (int i = 0; i < told.getLength(); i++) {
            all.add(Mutant.of((Element) told.item(i)));
        }
        return all;
    }

    private static String row(String name, List<Mutant> mutants) {
        return "| %s | %d | %d | %.1f |".formatted(name, mutants.size(), killed(mutants), percent(mutants));
    }

    private static long killed(List<Mutant> mutants) {
        return mutants.stream().filter(Mutant::killed).count();
    }

    private static double percent(List<Mutant> mutants) {
        return 100. * killed(mutants) / mutants.size();
    }
}
