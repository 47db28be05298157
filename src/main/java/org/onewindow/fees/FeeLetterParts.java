package org.onewindow.fees;

import java.time.LocalDate;
import java.util.Map;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.LetterParts;
import org.onewindow.support.HallClock;
import org.springframework.stereotype.Component;

/** What was paid, for the receipt and for letters that name it. */
@Component
class FeeLetterParts implements LetterParts {

    private final PaidFees paid;

    FeeLetterParts(PaidFees paid) {
        this.paid = paid;
    }

    @Override
    public Map<String, Object> of(CaseFile file) {
        return paid.of(file.number()).map(FeeLetterParts::parts).orElse(Map.of());
    }

    private static Map<String, Object> parts(PaidFee fee) {
        return Map.of(
                "fee",
                Map.of(
                        "amount", fee.amount().yuan(),
                        "amountInWords", YuanInWords.of(fee.amount()),
                        "basis", fee.basis(),
                        "method", fee.method().label(),
                        "on", LocalDate.ofInstant(fee.at(), HallClock.ZONE),
                        "by", fee.by()));
    }
}
