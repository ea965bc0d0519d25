package concord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** On what it was measured. */
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    static String described() throws IOException {
        return "Measured on %s: %s, %d cores, Java %s, %s."
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.runtime.version"),
                        System.getProperty("os.name"));
    }

    private static String processor() throws IOException {
        if (Files.exists(PROCESSORS)) {
            return Files.readAllLines(PROCESSORS).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
        return System.getProperty("os.arch");
    }
}
