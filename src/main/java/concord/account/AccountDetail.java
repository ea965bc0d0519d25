package concord.account;

import java.util.List;

/** One account as the administrator sees it, with what waits for the approval of its delegation. */
public record AccountDetail(Account account, List<AccountRequest> waiting) {}
