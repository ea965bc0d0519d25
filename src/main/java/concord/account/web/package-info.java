/** Login, the own account, the administrator's accounts and their approval. */
@NullMarked
package concord.account.web;

import org.jspecify.annotations.NullMarked;
