package org.onewindow.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasePathTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RECEIVED | 收件✓ 受理● 审核○ 决定○ 送达○ 归档○",
                "SUPPLEMENT_REQUESTED | 收件✓ 补正● 受理○ 审核○ 决定○ 送达○ 归档○",
                "NOT_ACCEPTED | 收件✓ 不予受理✓",
                "ACCEPTED | 收件✓ 受理✓ 审核● 决定○ 送达○ 归档○",
                "IN_REVIEW | 收件✓ 受理✓ 审核● 决定○ 送达○ 归档○",
                "PUBLIC_NOTICE | 收件✓ 受理✓ 审核✓ 公示● 决定○ 送达○ 归档○",
                "DECIDED | 收件✓ 受理✓ 审核✓ 决定✓ 送达● 归档○",
                "DELIVERED | 收件✓ 受理✓ 审核✓ 决定✓ 送达✓ 归档●",
                "ARCHIVED | 收件✓ 受理✓ 审核✓ 决定✓ 送达✓ 归档✓",
                "WITHDRAWN | 收件✓ 已终止✓"
            })
    void everyStatusHasItsPlaceOnTheWay(CaseStatus status, String way) {
        assertThat(inWords(CasePath.of(file(status, MONDAY), null, CasePath.Reader.APPLICANT)))
                .isEqualTo(way);
    }

    @Test
    void saysForWhomTheCaseWaits() {
        Waiting waiting = new Waiting(true, "申请人", "补交材料", MONDAY);
        assertThat(CasePath.of(file(CaseStatus.SUPPLEMENT_REQUESTED, MONDAY), waiting, CasePath.Reader.APPLICANT))
                .extracting(CasePath.Step::note)
                .contains("等您：补交材料（自 2026 年 11 月 23 日）");
    }

    @Test
    void saysWhenAReceiptCountsLaterThanItCame() {
        Instant sunday = MONDAY.minusSeconds(86_400);
        assertThat(CasePath.of(file(CaseStatus.RECEIVED, sunday), null, CasePath.Reader.APPLICANT)
                        .get(0)
                        .note())
                .isEqualTo("2026 年 11 月 22 日交来，按 2026 年 11 月 23 日收件计算");
    }

    private static String inWords(List<CasePath.Step> steps) {
        return steps.stream()
                .map(step -> step.name()
                        + switch (step.state()) {
                            case DONE -> "✓";
                            case CURRENT -> "●";
                            case AHEAD -> "○";
                        })
                .collect(Collectors.joining(" "));
    }

    private static CaseFile file(CaseStatus status, Instant receivedAt) {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        @Nullable Long noAgent = null;
        return new CaseFile(
                "620102-261123-0000010",
                "item",
                "事项",
                "item:1",
                status,
                Channel.WINDOW,
                "620102001",
                null,
                1L,
                noAgent,
                null,
                receivedAt,
                monday,
                monday,
                monday,
                "clerk1",
                true,
                0);
    }
}
