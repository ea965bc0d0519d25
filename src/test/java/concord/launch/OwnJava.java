package concord.launch;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** The Java of the tests themselves, with the options that the build gives it, for the processes that they start. */
public final class OwnJava {
    private OwnJava() {}

    public static List<String> command() {
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(options());
        return command;
    }

    /** Those that say how it compiles and collects, not what it runs. */
    static List<String> options() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-XX:"))
                .toList();
    }
}
