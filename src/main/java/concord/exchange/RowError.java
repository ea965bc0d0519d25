package concord.exchange;

import java.util.List;

/**
 * What is wrong with a list file, and where.
 *
 * @param line the line of the file, from 1; 0 where the whole file is meant
 * @param column the column's title; empty where no single column is meant
 * @param key message key “exchange.error.…” of a sentence that says what to do
 * @param args all that the sentence is filled with: the line first, then what the key needs
 */
public record RowError(int line, String column, String key, List<Object> args) {
    public RowError {
        args = List.copyOf(args);
    }
}
