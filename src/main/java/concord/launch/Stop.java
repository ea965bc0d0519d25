package concord.launch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Ends what was started, the last first, when the process is told to end or gives up. */
final class Stop {
    private final Deque<Ending> endings = new ArrayDeque<>();
    private final Terminal terminal;
    private boolean begun;

    Stop(Terminal terminal) {
        this.terminal = terminal;
    }

    static Stop whenTheProcessEnds(Terminal terminal) {
        Stop stop = new Stop(terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(stop::end, "stop"));
        return stop;
    }

    synchronized void also(Ending ending) {
        endings.push(ending);
    }

    /** Starts a program that is ended in this way. None starts once the end has begun: nobody would end it. */
    synchronized Process start(ProcessBuilder program, ProgramEnding ending) throws IOException {
        if (begun) {
            throw new IllegalStateException("everything is ending");
        }
        Process process = program.start();
        also(() -> ending.end(process));
        return process;
    }

    synchronized void end() {
        begun = true;
        terminal.sayLast("stopping");
        try {
            endTheRest();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** One that breaks keeps no other from ending: a container stopped in its first moments does break. */
    private void endTheRest() throws InterruptedException {
        if (!endings.isEmpty()) {
            try {
                endings.pop().end();
            } finally {
                endTheRest();
            }
        }
    }

    interface Ending {
        void end() throws InterruptedException;
    }

    interface ProgramEnding {
        void end(Process program) throws InterruptedException;
    }
}
