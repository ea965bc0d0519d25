package concord.launch;

import java.util.concurrent.CompletableFuture;

/** The Maven that started this process, if one did. */
final class Maven {
    private Maven() {}

    /** Maven passes no signal on to what it runs; when it is told to end, this process must notice by itself. */
    static void endTogether() {
        if (Boolean.getBoolean("concord.under.maven")) {
            ProcessHandle.current().parent().ifPresent(Maven::endWith);
        }
    }

    private static void endWith(ProcessHandle maven) {
        CompletableFuture<Void> unused = maven.onExit().thenRun(() -> System.exit(0));
    }
}
