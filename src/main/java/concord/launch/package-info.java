/** The start in one command: MariaDB and Payara Micro in one process. A jar of its own, not in the war. */
@NullMarked
package concord.launch;

import org.jspecify.annotations.NullMarked;
