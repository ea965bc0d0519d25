package concord.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much memory this Java has used at most, in MiB. */
final class Memory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double MEBIBYTE = 1 << 20;
    private static final double KIBIBYTES = 1 << 10;

    private Memory() {}

    /** Makes the peak of the heap what is in use now. */
    static void forget() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    static double peakOfHeap() {
        return heap().stream()
                        .mapToDouble(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEBIBYTE;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** Of the whole process, since it started; zero where the system does not tell. */
    static double peakOfProcess() throws IOException {
        if (!Files.exists(STATUS)) {
            return 0;
        }
        return Files.readAllLines(STATUS).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                        .sum()
                / KIBIBYTES;
    }
}
