package concord.ownlist.tabling;

import concord.shared.PlainText;
import concord.shared.Refusal;

/** Why an entry is withdrawn: the others will ask. */
public final class WithdrawalReason {
    /** The trail keeps the reason whole. */
    private static final int LONGEST = 2_000;

    private WithdrawalReason() {}

    /** As it is kept. */
    public static String written(String reason) {
        String why = PlainText.written(reason);
        if (why.isEmpty()) {
            throw new Refusal("withdraw.refusal.reason");
        }
        if (why.length() > LONGEST) {
            throw new Refusal("withdraw.refusal.long", why.length(), LONGEST);
        }
        return why;
    }
}
