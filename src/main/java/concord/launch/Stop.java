package concord.launch;

import java.util.ArrayDeque;
import java.util.Deque;

/** Ends what was started, the last first, when the process is told to end or gives up. */
final class Stop {
    private final Deque<Ending> endings = new ArrayDeque<>();
    private final Terminal terminal;

    private Stop(Terminal terminal) {
        this.terminal = terminal;
    }

    static Stop whenTheProcessEnds(Terminal terminal) {
        Stop stop = new Stop(terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(stop::run, "stop"));
        return stop;
    }

    synchronized void also(Ending ending) {
        endings.push(ending);
    }

    private synchronized void run() {
        terminal.sayLast("stopping");
        try {
            while (!endings.isEmpty()) {
                endings.pop().end();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    interface Ending {
        void end() throws InterruptedException;
    }
}
