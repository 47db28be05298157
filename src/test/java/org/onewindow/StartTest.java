package org.onewindow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onewindow.support.HallClock;
import org.springframework.beans.factory.annotation.Autowired;

@HallTest
class StartTest {

    @Autowired
    HallClock clock;

    @Test
    void runsInChineseTime() {
        assertThat(clock.getZone().getId()).isEqualTo("Asia/Shanghai");
    }
}
