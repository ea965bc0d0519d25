package concord.account.web;

import concord.account.ReadAccounts;
import concord.web.PagedRows;
import concord.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** All accounts, a page at a time. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {
    @Inject
    ReadAccounts accounts;

    @Inject
    Reader reader;

    private String text = "";

    private final PagedRows<AccountRow> rows = new PagedRows<>(new PagedRows.Source<>() {
        @Override
        public long count() {
            return accounts.count(text);
        }

        @Override
        public List<AccountRow> page(int first, int size) {
            return accounts.page(text, first, size).stream()
                    .map(account -> AccountRow.of(account, reader.getLocale()))
                    .toList();
        }
    });

    public PagedRows<AccountRow> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text.strip();
    }
}
