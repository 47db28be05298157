package org.onewindow.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseStatusTest {

    @Test
    void reachesEveryStatusFromTheReceipt() {
        Set<CaseStatus> reached = EnumSet.of(CaseStatus.RECEIVED);
        for (int round = 0; round < CaseStatus.values().length; round++) {
            Set.copyOf(reached)
                    .forEach(from -> Arrays.stream(CaseStatus.values())
                            .filter(from::mayBecome)
                            .forEach(reached::add));
        }
        assertThat(reached).containsExactlyInAnyOrder(CaseStatus.values());
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ACCEPTED", "ARCHIVED", "WITHDRAWN"})
    void endsForGood(CaseStatus last) {
        assertThat(last.isFinal()).isTrue();
        assertThat(CaseStatus.values()).noneMatch(last::mayBecome);
    }

    @ParameterizedTest
    @EnumSource(names = {"DECIDED", "DELIVERED", "ARCHIVED", "NOT_ACCEPTED"})
    void cannotBeTakenBackOnceDecided(CaseStatus status) {
        assertThat(status.mayBeWithdrawn()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void neverGoesBackFromADecision(CaseStatus status) {
        assertThat(CaseStatus.DECIDED.mayBecome(status)).isEqualTo(status == CaseStatus.DELIVERED);
    }
}
