package concord.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A Java of its own, so that nothing is warm and memory is bounded. */
final class Child {
    private Child() {}

    /**
     * What it prints: lines of numbers, parted by blanks.
     *
     * @param memory as after -Xmx
     * @throws IOException if it fails, for example for want of memory
     */
    static List<double[]> run(String memory, Class<?> main, int... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseParallelGC",
                "-classpath",
                System.getProperty("java.class.path"),
                main.getName()));
        Arrays.stream(args).mapToObj(String::valueOf).forEach(command::add);
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        List<double[]> lines;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            lines = out.lines()
                    .map(line -> Arrays.stream(line.split(" ", -1))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toList();
        }
        if (process.waitFor() != 0) {
            throw new IOException(main.getSimpleName() + " failed within " + memory);
        }
        return lines;
    }
}
