/** Spreadsheets as tables: what is read of an XLSX file is read as if it had been saved as CSV. */
@NullMarked
package concord.exchange.sheet;

import org.jspecify.annotations.NullMarked;
