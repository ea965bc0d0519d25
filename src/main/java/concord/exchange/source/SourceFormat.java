package concord.exchange.source;

import java.io.IOException;
import java.util.List;

/** A format in which lists come from outside. */
public interface SourceFormat {
    /** By which its name is found among the messages: “exchange.format.” and this. */
    String key();

    /** Whether a file that begins so is of this format, whatever it is called. */
    boolean recognises(Head head);

    /** How many files make a list: more than one where names and their aliases are published apart. */
    default int mostFiles() {
        return 1;
    }

    /**
     * Reads the entries one after the other into the sink, and problems of single entries too.
     *
     * @throws IOException if a file cannot be read or is {@link concord.exchange.TooLarge}
     * @throws BrokenSource if the rest of the file makes no sense
     */
    void read(List<SourceFile> files, Sink sink) throws IOException;
}
