/** The data source, the migration of the schema, and who may write what; knows no feature. */
@NullMarked
package concord.database;

import org.jspecify.annotations.NullMarked;
