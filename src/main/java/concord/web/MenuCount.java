package concord.web;

/**
 * How much in a section of the menu needs the reader. A feature gives a bean of this type; the menu shows it beside the
 * section's name and asks once for a page, and only for sections that are the reader's.
 */
public interface MenuCount {
    /** Last part of the section's message key “menu.…”. */
    String section();

    long count();
}
