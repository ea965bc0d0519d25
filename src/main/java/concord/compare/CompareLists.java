package concord.compare;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Compares list files and prints, as CSV, each pair of entries of different lists that are certainly or likely one
 * organisation, or joined by way of a third entry; then, on standard error, what it took. Called with the names of the
 * files, commas between them.
 */
public final class CompareLists {
    private static final int FEWEST = 2;
    private static final double MEBIBYTE = 1 << 20;

    private CompareLists() {}

    public static void main(String[] args) throws IOException {
        try {
            compare(files(args));
        } catch (NoSuchFileException e) {
            refuse("There is no file " + e.getFile() + ".");
        } catch (IllegalArgumentException e) {
            refuse(String.valueOf(e.getMessage()));
        }
    }

    private static List<Path> files(String... args) {
        List<Path> files = new ArrayList<>();
        for (String name : String.join(",", args).split(",", -1)) {
            if (!name.isBlank()) {
                files.add(Path.of(name.strip()));
            }
        }
        if (files.size() < FEWEST) {
            throw new IllegalArgumentException("Name at least two list files: mvn -q -Pcompare -Dlists=a.csv,b.csv");
        }
        return files;
    }

    private static void compare(List<Path> files) throws IOException {
        long start = System.nanoTime();
        List<NamedList> lists = new ArrayList<>();
        for (Path file : files) {
            lists.add(ListsInFiles.read(file));
        }
        Comparison comparison = Comparison.of(lists);
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8))) {
            print(comparison.pairs(), out);
        }
        int entries = lists.stream().mapToInt(list -> list.entries().size()).sum();
        tell(entries, (System.nanoTime() - start) / 1e9);
    }

    static void print(List<FoundPair> pairs, Writer out) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader("list_a", "name_a", "list_b", "name_b", "score", "band", "joined")
                .setRecordSeparator('\n')
                .get();
        CSVPrinter csv = new CSVPrinter(out, format);
        for (FoundPair pair : pairs) {
            csv.printRecord(
                    pair.left().list(),
                    pair.left().name(),
                    pair.right().list(),
                    pair.right().name(),
                    String.format(Locale.ROOT, "%.3f", pair.score()),
                    pair.band().name().toLowerCase(Locale.ROOT),
                    pair.joined());
        }
        csv.flush();
    }

    private static void tell(int entries, double seconds) {
        double bytes = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToDouble(peak -> peak.getUsed())
                .sum();
        System.err.printf(
                Locale.ROOT, "entries: %d%nseconds: %.2f%npeak memory: %.0f MiB%n", entries, seconds, bytes / MEBIBYTE);
    }

    private static void refuse(String why) {
        System.err.println(why);
        System.exit(1);
    }
}
