package org.onewindow.fees;

import java.util.Arrays;
import java.util.Optional;

/** How a fee is paid at the counter. */
public enum PaymentMethod {
    CASH("现金"),
    CARD("银行卡"),
    MOBILE("扫码支付");

    private final String label;

    PaymentMethod(String label) {
        this.label = label;
    }

    /** The method of this name, as a form sends it. */
    public static Optional<PaymentMethod> find(String name) {
        return Arrays.stream(values())
                .filter(method -> method.name().equals(name))
                .findFirst();
    }

    /** In Chinese, as on the receipt. */
    public String label() {
        return label;
    }
}
