package concord.database;

/** Patterns for a query's {@code like}, in which what was typed stands for itself. The query adds {@link #ESCAPE}. */
public final class Like {
    /** MariaDB's own escape, the backslash, is not in force for the statements that Hibernate writes. */
    public static final String ESCAPE = " escape '!'";

    private Like() {}

    public static String containing(String text) {
        return "%" + literally(text) + "%";
    }

    public static String beginning(String text) {
        return literally(text) + "%";
    }

    private static String literally(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
