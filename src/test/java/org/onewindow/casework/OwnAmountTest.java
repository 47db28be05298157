package org.onewindow.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.support.BadInput;
import org.onewindow.support.Money;

class OwnAmountTest {

    @Test
    void isTakenFromTheDecisionWithItsReason() {
        assertThat(OwnAmount.in(said(
                        Map.of("amountChoice", "OTHER", "amount", "1200.50", "differenceReason", "次子本月失业，收入应予核减。"))))
                .contains(new OwnAmount(Money.ofYuan("1200.50"), "次子本月失业，收入应予核减。"));
    }

    @Test
    void isNotThereWhereTheProposalIsFollowedOrNobodyWasAsked() {
        assertThat(OwnAmount.in(said(Map.of("amountChoice", "PROPOSED")))).isEmpty();
        assertThat(OwnAmount.in(said(Map.of()))).isEmpty();
    }

    @Test
    void isRefusedWithoutAReasonWhateverTheFormLetThrough() {
        assertThatThrownBy(() -> OwnAmount.in(said(Map.of("amountChoice", "OTHER", "amount", "1200.50"))))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> OwnAmount.in(
                        said(Map.of("amountChoice", "OTHER", "amount", "1200.50", "differenceReason", "  "))))
                .isInstanceOf(BadInput.class);
    }

    private static Opinion said(Map<String, Object> facts) {
        return new Opinion(
                "区民政局审核确认", "decideAtCounty", "countyhead", Instant.EPOCH, "GRANT", null, null, List.of(), facts);
    }
}
