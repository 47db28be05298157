package org.onewindow.running;

import java.util.List;
import java.util.Locale;
import org.onewindow.organisation.Post;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The one account of a new production hall, named by the environment; all others are made by this person. */
@Component
class Administrator {

    private static final int SHORTEST = 12;
    private static final int FEWEST_DIFFERENT = 6;
    private static final String GROUP = Post.ADMIN.groupIn("");

    private final Accounts accounts;
    private final String account;
    private final String password;

    Administrator(
            Accounts accounts,
            @Value("${onewindow.admin.user:}") String account,
            @Value("${onewindow.admin.password:}") String password) {
        this.accounts = accounts;
        this.account = account;
        this.password = password;
    }

    /** Creates the administrator if there is none; a password that is given must be a good one even if unused. */
    void ensure() {
        boolean missing = !accounts.hasMember(GROUP);
        if (!missing && password.isEmpty()) {
            return;
        }
        checkAccount();
        checkPassword();
        if (missing) {
            accounts.ensure(new Officer(account, account, Post.ADMIN.label(), List.of(GROUP)), password);
        }
    }

    private void checkAccount() {
        if (!account.matches("[A-Za-z0-9]{3,64}")) {
            throw new CannotStart("正式运行需要管理员账号：请用 ONEWINDOW_ADMIN_USER 指定（3 到 64 个字母或数字）。"
                    + " Production needs ONEWINDOW_ADMIN_USER, 3 to 64 letters or digits.");
        }
    }

    private void checkPassword() {
        if (password.equalsIgnoreCase(DemoOffice.PASSWORD)) {
            throw new CannotStart("ONEWINDOW_ADMIN_PASSWORD 是公开的演示密码，正式运行拒绝使用。"
                    + " ONEWINDOW_ADMIN_PASSWORD is the public demo password.");
        }
        if (isWeak()) {
            throw new CannotStart(
                    "正式运行需要管理员密码：请用 ONEWINDOW_ADMIN_PASSWORD 设置，至少 " + SHORTEST
                            + " 位，字符不能过于重复，也不能包含账号名。"
                            + " Production needs ONEWINDOW_ADMIN_PASSWORD: at least 12 varied characters without the account's name.");
        }
    }

    private boolean isWeak() {
        return password.length() < SHORTEST
                || password.chars().distinct().count() < FEWEST_DIFFERENT
                || password.toLowerCase(Locale.ROOT).contains(account.toLowerCase(Locale.ROOT));
    }
}
