package concord.position;

import java.io.Serializable;

/** What is to be said of a row, as it was seen. */
public record RowStatement(SeenRow row, Statement statement) implements Serializable {}
