package org.onewindow.people;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;

/** The account of a bank or social security card that money is paid to: 12 to 30 digits, leading zeros kept. */
public final class AccountNumber {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{12,30}");

    private AccountNumber() {}

    /** What is wrong with an account number; one entry at most, under the given field. */
    public static List<FieldError> check(String field, @Nullable String account) {
        if (account == null || PlainText.isBlank(account)) {
            return List.of(new FieldError(field, "请填写账号。"));
        }
        return DIGITS.matcher(account).matches()
                ? List.of()
                : List.of(new FieldError(field, "账号应为 12 至 30 位数字，中间不留空格。"));
    }
}
