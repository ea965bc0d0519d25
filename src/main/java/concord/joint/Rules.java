package concord.joint;

import java.time.Instant;

/**
 * What the rule of agreement needs beside what is on the table.
 *
 * @param now the moment for which the list is computed: a hold holds until then or not
 * @param lapsed what a delegation whose hold has lapsed stands for
 */
record Rules(Instant now, Standing lapsed) {}
