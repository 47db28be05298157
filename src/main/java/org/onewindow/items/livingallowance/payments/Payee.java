package org.onewindow.items.livingallowance.payments;

import java.util.Objects;
import org.onewindow.people.Masks;

/**
 * To whom an amount goes.
 *
 * @param name of the family's applicant
 * @param holder of the account; empty while the family has named none
 * @param account masked
 */
record Payee(String name, String holder, String account) {

    static Payee of(FamilyRecord family) {
        String holder = Objects.toString(family.form().get("accountHolder"), "").strip();
        String account =
                Objects.toString(family.form().get("accountNumber"), "").strip();
        return new Payee(family.name(), holder, holder.isEmpty() || account.isEmpty() ? "" : Masks.account(account));
    }

    @Override
    public String toString() {
        return "Payee";
    }
}
